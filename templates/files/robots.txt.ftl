User-agent: *
Disallow:
Sitemap: ${scheme.address}sitemap.xml
