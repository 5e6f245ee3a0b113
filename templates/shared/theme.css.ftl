/* What scheme.yaml says of the look. */
<#if scheme.accent?has_content>
:root { --accent: ${scheme.accent}; }
</#if>
