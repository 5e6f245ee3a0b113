<#-- Version 1. For a folder on a server that runs Apache. It is given:
path: of the site on its host
moved: from, to (addresses from the root of the site) -->
ErrorDocument 404 ${path}404.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .ics .js .json .svg .xml
AddType text/javascript .js
AddType text/calendar .ics
AddType application/vnd.openxmlformats-officedocument.wordprocessingml.document .docx

<IfModule mod_headers.c>
  Header always set X-Content-Type-Options nosniff
  Header always set Referrer-Policy no-referrer
  Header always set Content-Security-Policy "frame-ancestors 'none'"
  Header always set Cross-Origin-Opener-Policy same-origin
  Header always set Permissions-Policy "camera=(), geolocation=(), microphone=()"

  # Browsers ask whether a page has changed. What has its hash in its address never changes. The search names people: only
  # browsers keep it, and no cache on the way.
  Header set Cache-Control no-cache
  Header set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#/assets/[0-9a-f]{10}/#"
  Header set Cache-Control "private, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#/search/(.*/)?[a-z]+-[0-9a-f]{10}[.]bin$#"
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain text/calendar application/json application/xml image/svg+xml
</IfModule>
<#if moved?has_content>

<#list moved as page>
Redirect 301 ${path}${page.from?remove_ending("/")} ${path}${page.to?remove_ending("/")}
</#list>
</#if>
