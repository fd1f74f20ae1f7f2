// Starts GraphiQL in the browser, with questions to begin with. React, ReactDOM and GraphiQL come before it as plain scripts.
const { React, ReactDOM, GraphiQL } = globalThis;

const whoMustDoWhat = `# Who must do what by when, under resolution 2331 (2016)?
# Run it with the button or Ctrl-Enter.
# Ctrl-Space shows what else can be asked.
query WhoMustDoWhat {
  instrument(symbol: "S/RES/2331 (2016)") {
    symbol
    adopted
    tasks(first: 100) {
      totalCount
      nodes {
        paragraph { label }
        quote
        addressees { quote body { name } }
        action
        due { quote date }
      }
    }
  }
}
`;

const whatItRestsOn = `# What does resolution 2331 (2016) rest on, and in which words?
query WhatItRestsOn {
  lineage(symbol: "2331", direction: ANCESTORS, depth: 2, first: 50) {
    totalCount
    edges {
      distance
      node { key title }
    }
  }
  instrument(symbol: "2331") {
    paragraphs(first: 10) {
      nodes {
        label
        references { verb quote target { key title } }
      }
    }
  }
}
`;

const asked = new URLSearchParams(globalThis.location.search);
const shared = asked.get('query');
const explorer = React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: globalThis.location.pathname }),
  defaultTabs: [{ query: whoMustDoWhat }, { query: whatItRestsOn }],
  shouldPersistHeaders: false,
  schemaDescription: true,
  inputValueDeprecation: true,
  ...(shared === null ? {} : { query: shared, variables: asked.get('variables') ?? undefined }),
});
ReactDOM.createRoot(globalThis.document.getElementById('explorer')).render(explorer);
