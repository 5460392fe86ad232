package org.tradecheck.series;

import org.jspecify.annotations.Nullable;
import org.tradecheck.text.Word;

/**
 * The good or service a figure is about.
 *
 * @param name its name in lower case as printed ("crude oil"); empty for all products together
 */
public record Product(String name) {

    /** All products together: what a text means when it names none. */
    public static final Product ALL = new Product("");

    /** What the sentence before spoke of: "55 percent of that". */
    public static final Product THAT = new Product("of that");

    /** Some goods told of before, taken together: "these three groups", "the two regions". */
    public static final Product SEVERAL = new Product("several");

    /** Something of what the sentence before spoke of, not said what: "of this, a third left by sea". */
    public static final Product PART = new Product("a part");

    public boolean isAll() {
        return name.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Product that && Word.same(name, that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
