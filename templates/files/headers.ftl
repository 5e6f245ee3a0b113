<#-- Version 1. What Netlify and Cloudflare Pages send beside each file. It is given:
path: of the site on its host
assets: the folder of what browsers may keep for ever -->
${path}*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Content-Security-Policy: frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()

${path}${assets}*
  Cache-Control: public, max-age=31536000, immutable
