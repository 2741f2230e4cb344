/** Which office is open, in which language and which light: what the frame of the page depends on. */

import type { Language, OfficeState, Table } from "../api/bindings";
import { onChanged } from "../api/client";
import { invalidate, invalidateAll, Query } from "../api/query.svelte";
import { shell, type RecentOffice, type Theme } from "../api/shell";
import { setLanguage } from "../i18n/index.svelte";
import { complain } from "./change";
import { incoming } from "./incoming.svelte";
import { publications } from "./publications.svelte";

class Session {
  /** The shell has answered; nothing is drawn before. */
  isReady = $state(false);
  /** An office is open. */
  isOpen = $state(false);
  /** Offices opened before. */
  recent = $state.raw<readonly RecentOffice[]>([]);
  theme = $state<Theme>("system");
  /** The open office: its name, whether it can be written, what can be undone. */
  readonly #state = new Query("office_state");

  /** What the core says of the open office. */
  get office(): OfficeState | undefined {
    return this.#state.data;
  }

  /** Whether the open office cannot be changed. */
  get isReadOnly(): boolean {
    return Boolean(this.office?.readOnly);
  }

  /** Learns what is open, and from then on follows every change. */
  async start(): Promise<void> {
    await onChanged((changes) => {
      invalidate(changes);
      this.#state.again();
    });
    await incoming.start();
    await publications.start();
    await this.#look();
    this.isReady = true;
  }

  /** Opens an office as `open` does; where that answers null, a dialog was dismissed and all stays as it is. */
  async enter(open: () => Promise<OfficeState | null>): Promise<boolean> {
    if ((await open()) === null) return false;
    await this.#look();
    return true;
  }

  /** Closes the office. */
  async leave(): Promise<void> {
    await shell.closeOffice();
    await this.#look();
  }

  /** Takes over what the shell says is open. */
  async #look(): Promise<void> {
    const { office, failure, recent, language, theme } = await shell.startup();
    setLanguage(language);
    if (failure !== null) complain(failure);
    this.#show(theme);
    this.recent = recent;
    await this.#state.ask(office === null ? null : {});
    await publications.look(office !== null);
    this.isOpen = office !== null;
    invalidateAll();
  }

  /** Speaks another language, now and from the next start on. */
  async speak(language: Language): Promise<void> {
    await shell.setLanguage(language);
    setLanguage(language);
    this.#state.again();
    invalidateAll();
    // What went wrong is told in sentences.
    await publications.look(this.isOpen);
  }

  /** Changes the light, now and from the next start on. */
  async light(theme: Theme): Promise<void> {
    this.#show(theme);
    await shell.setTheme(theme);
  }

  #show(theme: Theme): void {
    this.theme = theme;
    document.documentElement.dataset.theme = theme;
  }
}

export const session = new Session();

/** Tables whose records are worth a place in the office's own menu of new things, in that order. */
export const principalTables: readonly Table[] = [
  "meeting",
  "meeting_block",
  "decision",
  "paper",
  "project",
  "activity",
  "body",
  "organisation",
  "person",
  "network",
  "source_document",
];
