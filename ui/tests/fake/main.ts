/** The page over a pretended core, to look at it in a browser while it is being made. Never shipped. */

import { emit } from "@tauri-apps/api/event";
import { mockIPC, mockWindows } from "@tauri-apps/api/mocks";

import { accounts } from "./accounts";
import { FakeCore } from "./core";
import { withPlan } from "./deadlines";
import { withFreezes } from "./freezes";
import { withNetworks } from "./networks";
import { withPapers } from "./papers";
import { withPublications } from "./publications";
import { withRoll } from "./roll";
import { sample } from "./sample";

const wishes = new URLSearchParams(location.search);
const made = wishes.has("empty") ? [] : withPapers(sample(Number(wishes.get("meetings") ?? 0)));
const language = wishes.get("language") === "fr" ? "fr" : "en";
const linked = wishes.has("networks") ? withNetworks(made) : made;
const counted = wishes.has("money") ? [...linked, ...accounts()] : linked;
const planned = wishes.has("plan") ? withPlan(counted, language) : counted;
const frozen = wishes.has("frozen") ? withFreezes(planned) : planned;
const records = wishes.has("published") ? withPublications(frozen) : frozen;
const roll = wishes.get("roll");
const core = new FakeCore(roll === null ? records : withRoll(records, "T-CY 15", roll === "empty"), {
  isOpen: !wishes.has("welcome"),
  isReadOnly: wishes.has("locked"),
  language,
  theme: (wishes.get("theme") ?? "system") as "system" | "light" | "dark",
});

if (wishes.has("incoming")) core.incoming.begin();

/** So long a pretended server takes. */
const ANSWERS_IN = 1500;
core.publications.told = (states) => {
  void emit("publications", states);
  if (states.some(({ phase }) => phase === "publishing")) setTimeout(() => core.publications.finish(), ANSWERS_IN);
};

mockWindows("main");
mockIPC(
  async (command, payload) => {
    const answer = core.answer(command, (payload ?? {}) as Record<string, unknown>);
    const changes = core.takeChanges();
    if (changes !== null) {
      await emit("changed", changes);
      await emit("publications", core.answer("publication_states", {}));
    }
    return answer;
  },
  { shouldMockEvents: true },
);

await import("../../src/main");
