<#-- Version 1. Pages that have moved, for Netlify, Cloudflare Pages and GitLab Pages. It is given:
path: of the site on its host
moved: from, to (addresses from the root of the site) -->
<#list moved as page>
${path}${page.from} ${path}${page.to} 301
</#list>
