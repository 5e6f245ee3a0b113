<#-- Version 2. -->
/* What scheme.yaml says of the look. */
:root {
<#if scheme.accent?has_content>
  --accent: ${scheme.accent};
</#if>
<#if scheme.second?has_content>
  --second: ${scheme.second};
</#if>
<#if scheme.font?has_content>
  --font: ${scheme.font};
</#if>
<#if scheme.radius?has_content>
  --radius: ${scheme.radius?number / 16}rem;
</#if>
}
