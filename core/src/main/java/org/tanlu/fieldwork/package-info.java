/** 调研 the survey at work (chapter 6): what its visits, requests and registers together say of the city. */
package org.tanlu.fieldwork;
