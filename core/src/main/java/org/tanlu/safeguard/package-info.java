/**
 * Who watches, how often, and what if off track (chapter 11). Door: {@link org.tanlu.safeguard.SafeguardProposal}.
 */
package org.tanlu.safeguard;
