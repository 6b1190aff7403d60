/** 工作台 the workbench: the whole preparation in the browser. */
package org.tanlu.web;
