package org.tanlu.office.layout.blind;

import java.util.function.Consumer;

/**
 * 变形 one thing that clerks do to a workbook.
 *
 * @param group what kind of thing
 * @param name  what is done, in words
 * @param draw  draws the workbook
 */
record Perturbation(String group, String name, Consumer<Book> draw) {

    /** The workbook of it. */
    Book book() {
        var book = new Book();
        draw.accept(book);
        return book;
    }

    @Override
    public String toString() {
        return group + ": " + name;
    }
}
