/** The command line: one verb each for what a city's people do. Chapter: 5. Door: {@link org.tanlu.cli.Tanlu}. */
package org.tanlu.cli;
