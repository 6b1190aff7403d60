/**
 * 工业生产过程 emissions of industrial processes and product use (clauses 3.2 and 7.1.1): outputs × factors of
 * {@code factors/processes}, with the rules that keep the carbon of fuel from counting twice. Its door is
 * {@link org.tanlu.category.processes.Processes}.
 */
package org.tanlu.category.processes;
