export default {
  compilerOptions: {
    // Components of libraries may still be in the older mode; ours may not.
    runes: ({ filename }) => (filename.includes("node_modules") ? undefined : true),
  },
};
