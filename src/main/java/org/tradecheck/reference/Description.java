package org.tradecheck.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tradecheck.json.Json;

/**
 * What {@code datapackage.json} says of one file.
 *
 * @param layout name of the layout that it declares; empty when it leaves that to the column names
 * @param columns our name of a column, and the name that the file has for it
 * @param constants our name of a column, and the value that it has in every row
 * @param values for a column of ours, the file's spelling of a value and ours
 * @param sources publications by id
 * @param fallback the publication of rows that name none
 * @param packageName the name of the whole package; empty if there is none
 */
record Description(
        String layout,
        Map<String, String> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> values,
        Map<String, Publication> sources,
        Publication fallback,
        String packageName) {

    /** Nothing said: the file's name is its source. */
    static Description none(String file) {
        return new Description("", Map.of(), Map.of(), Map.of(), Map.of(), Publication.named(file), "");
    }

    /** Reads what a data package says of the file; falls back on nothing said. */
    static Description of(Json dataPackage, String file) {
        Map<String, Publication> sources = new HashMap<>();
        Json all = dataPackage
                .member("tradecheck")
                .flatMap(t -> t.member("sources"))
                .orElse(new Json.Nothing());
        if (all instanceof Json.Dict dict) {
            dict.members().forEach((id, value) -> sources.put(id, publication(id, value)));
        }
        String name = dataPackage.text("name").orElse("");
        for (Json resource : dataPackage.list("resources")) {
            if (file.equals(resource.text("path").orElse(""))) {
                return of(resource, file, sources, name);
            }
        }
        return new Description("", Map.of(), Map.of(), Map.of(), sources, Publication.named(file), name);
    }

    private static Description of(Json resource, String file, Map<String, Publication> sources, String name) {
        Json own = resource.member("tradecheck").orElse(new Json.Nothing());
        Map<String, Map<String, String>> values = new HashMap<>();
        if (own.member("values").orElse(new Json.Nothing()) instanceof Json.Dict dict) {
            dict.members().forEach((column, map) -> values.put(column, texts(Optional.of(map))));
        }
        Publication fallback = resource.text("title")
                .map(title -> new Publication(
                        file,
                        title,
                        java.util.List.of(),
                        "",
                        own.text("vintage").orElse(""),
                        kind(own),
                        licence(resource)))
                .orElse(Publication.named(file));
        return new Description(
                own.text("layout").orElse(""),
                texts(own.member("columns")),
                texts(own.member("constants")),
                values,
                sources,
                fallback,
                name);
    }

    private static String licence(Json resource) {
        return resource.list("licenses").stream()
                .findFirst()
                .flatMap(l -> l.text("name"))
                .orElse("");
    }

    private static Publication.Kind kind(Json value) {
        for (Publication.Kind kind : Publication.Kind.values()) {
            if (kind.name().equalsIgnoreCase(value.text("kind").orElse(""))) {
                return kind;
            }
        }
        return Publication.Kind.COMPILATION;
    }

    private static Publication publication(String id, Json value) {
        return new Publication(
                id,
                value.text("title").orElse(id),
                value.list("names").stream()
                        .filter(Json.Text.class::isInstance)
                        .map(n -> ((Json.Text) n).value())
                        .toList(),
                value.text("home").orElse(""),
                value.text("vintage").orElse(""),
                kind(value),
                value.text("licence").orElse(""));
    }

    private static Map<String, String> texts(Optional<Json> value) {
        Map<String, String> texts = new HashMap<>();
        if (value.orElse(new Json.Nothing()) instanceof Json.Dict dict) {
            dict.members().forEach((name, member) -> {
                if (member instanceof Json.Text text) {
                    texts.put(name, text.value());
                }
            });
        }
        return texts;
    }

    /** All that decides how the file is read, as one text; made by hand, because each check of a large file needs it. */
    String identity() {
        StringBuilder out = new StringBuilder(200);
        out.append(layout).append('\n').append(packageName).append('\n');
        append(out, columns);
        append(out, constants);
        for (String column : new TreeSet<>(values.keySet())) {
            out.append(column).append('\n');
            append(out, values.getOrDefault(column, Map.of()));
        }
        for (String id : new TreeSet<>(sources.keySet())) {
            out.append(IndexWriter.describe(source(id))).append('\n');
        }
        return out.append(IndexWriter.describe(fallback)).toString();
    }

    private static void append(StringBuilder out, Map<String, String> texts) {
        for (String name : new TreeSet<>(texts.keySet())) {
            out.append(name).append('\t').append(texts.getOrDefault(name, "")).append('\n');
        }
        out.append('\n');
    }

    /** The publication of a known layout, unless the file is described. */
    Publication publicationOr(Publication known) {
        return fallback.title().equals(fallback.id()) ? known : fallback;
    }

    /** The publication with this id; one of that name if nothing is said of it. */
    Publication source(String id) {
        return id.isEmpty() ? fallback : sources.getOrDefault(id, Publication.named(id));
    }
}
