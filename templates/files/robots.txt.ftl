<#-- Version 1. -->
User-agent: *
Disallow:
Sitemap: ${scheme.address}sitemap.xml
