/**
 * 资料接收 takes what a department delivered into the city's tables, once a person approved what its cells mean (chapter 6).
 * Its door is {@link org.tanlu.fieldwork.receive.Reception}.
 */
package org.tanlu.fieldwork.receive;
