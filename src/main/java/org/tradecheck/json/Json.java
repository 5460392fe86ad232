package org.tradecheck.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value. */
public sealed interface Json permits Json.Text, Json.Number, Json.Bool, Json.Nothing, Json.Array, Json.Dict {

    /** A string. */
    record Text(String value) implements Json {}

    /** A number with the digits it was printed with. */
    record Number(BigDecimal value) implements Json {}

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** The value {@code null}. */
    record Nothing() implements Json {}

    /** A list of values. */
    record Array(List<Json> values) implements Json {}

    /** An object: names and values in the order of the text; of two equal names the last one counts. */
    record Dict(Map<String, Json> members) implements Json {}

    /** The member of an object; empty if this is no object, or has none of that name, or it is {@code null}. */
    default Optional<Json> member(String name) {
        return this instanceof Dict dict
                ? Optional.ofNullable(dict.members().get(name)).filter(v -> !(v instanceof Nothing))
                : Optional.empty();
    }

    /** The string at a member of an object. */
    default Optional<String> text(String name) {
        return member(name).filter(Text.class::isInstance).map(v -> ((Text) v).value());
    }

    /** The values of an array at a member of an object; empty for anything else. */
    default List<Json> list(String name) {
        return member(name)
                .filter(Array.class::isInstance)
                .map(v -> ((Array) v).values())
                .orElse(List.of());
    }
}
