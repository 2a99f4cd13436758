// Stands in for `server-only` where there is no bundler to keep server code out of the browser.
