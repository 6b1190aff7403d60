package org.tanlu.uncertainty;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.tanlu.reference.Category;
import org.tanlu.trace.Text;

/**
 * 部分 a part of the total that has an interval of its own: a category of direct emissions, or the indirect emissions.
 *
 * @param category the category; empty for indirect emissions
 */
public record Part(Optional<Category> category) implements Comparable<Part> {
    /** The indirect emissions of net imported electricity and heat. */
    public static final Part INDIRECT = new Part(Optional.empty());

    static Part of(Category category) {
        return new Part(Optional.of(category));
    }

    /** The id in keys and tables. */
    public String id() {
        return category.map(of -> of.name().toLowerCase(Locale.ROOT)).orElse("indirect");
    }

    /** The name in Chinese and English. */
    public Text text() {
        return category.map(Category::text).orElseGet(() -> Text.of("间接排放", "indirect emissions"));
    }

    @Override
    public int compareTo(Part other) {
        return Comparator.comparingInt(
                        (Part part) -> part.category.map(Category::ordinal).orElse(Integer.MAX_VALUE))
                .compare(this, other);
    }
}
