/**
 * 门禁 who may come in, and what a page may load: sign-in, cross-site protection, content security policy.
 *
 * <p>Door: {@link org.tanlu.web.security.Gate}.
 */
package org.tanlu.web.security;
