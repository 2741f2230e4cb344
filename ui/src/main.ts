/** Mounts the page. */

import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";

import "./styles/tokens.css";
import "./styles/base.css";

import { mount } from "svelte";

import App from "./App.svelte";

const target = document.getElementById("plenary");
if (target === null) throw new Error("index.html has no place for the page");
mount(App, { target });
