/** The workbench as a planner meets it: walked in a real browser, judged by axe, and looked at as pictures. */
package org.tanlu.web;
