export {}; // Placeholder until the content script is here.
