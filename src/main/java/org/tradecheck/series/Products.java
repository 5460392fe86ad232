package org.tradecheck.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradecheck.text.LexiconFile;

/**
 * What is part of what among goods and services: soft wheat is wheat, wheat is cereals, cereals are food. Goods by kind, by
 * use ("capital goods") and by stage ("semi-manufactured goods") are three separate orders, which never exclude each other.
 */
public final class Products {

    private static final String WITHOUT = "non-";

    /** The field of a line that names what a product is apart from; most lines end before it. */
    private static final int OTHERS = 5;

    private final Map<String, Node> nodes;
    private final Map<String, String> firstNames;

    /**
     * @param parent what it is part of; empty at the top of an order
     * @param isApart whether it surely shares nothing with the other parts of its parent that are apart
     * @param also what it is part of in another order; empty if nothing
     * @param others parts of its parent that it shares nothing with, though it is not apart from all of them
     */
    private record Node(String parent, boolean isApart, String also, List<String> others) {}

    private static final class Shipped {
        static final Products PRODUCTS = new Products();
    }

    private Products() {
        nodes = new HashMap<>(600);
        firstNames = new HashMap<>(1200);
        for (String[] line : LexiconFile.lines(Products.class, "products.tsv")) {
            boolean isApart = !line[3].endsWith("?");
            String parent = isApart ? line[3] : line[3].substring(0, line[3].length() - 1);
            List<String> others = line.length > OTHERS ? List.of(LexiconFile.parts(line[OTHERS], '|')) : List.of();
            nodes.put(line[0], new Node(parent, isApart, line[4], others));
            for (String name : LexiconFile.parts(line[2], '|')) {
                firstNames.put(name.toLowerCase(Locale.ROOT), line[0]);
            }
        }
    }

    /** The products that ship with the program. */
    public static Products standard() {
        return Shipped.PRODUCTS;
    }

    /** Whether the lexicon knows the product; several joined by "and" are known if each is. */
    public boolean isKnown(Product product) {
        return parts(product.name()).stream().allMatch(this::isKnownPart);
    }

    private boolean isKnownPart(String name) {
        return nodes.containsKey(name.startsWith(WITHOUT) ? name.substring(WITHOUT.length()) : name);
    }

    /** Whether surely all of {@code part} belongs to {@code whole}; each product contains itself, all products any. */
    public boolean contains(Product whole, Product part) {
        if (whole.isAll() || whole.equals(part)) {
            return true;
        }
        List<String> wholes = parts(whole.name());
        return parts(part.name()).stream().allMatch(p -> wholes.stream().anyMatch(w -> holds(w, p)));
    }

    private boolean holds(String whole, String part) {
        if (whole.equals(part)) {
            return true;
        }
        if (whole.startsWith(WITHOUT)) {
            String left = whole.substring(WITHOUT.length());
            return part.startsWith(WITHOUT) ? holds(part.substring(WITHOUT.length()), left) : isApart(left, part);
        }
        String at = part;
        Node node = nodes.get(at);
        while (node != null) {
            if (!node.also().isEmpty() && holds(whole, node.also())) {
                return true;
            }
            at = node.parent();
            if (at.equals(whole)) {
                return true;
            }
            node = nodes.get(at);
        }
        return false;
    }

    /** Whether surely nothing belongs to both. */
    public boolean disjoint(Product a, Product b) {
        if (a.isAll() || b.isAll()) {
            return false;
        }
        List<String> others = parts(b.name());
        return parts(a.name()).stream().allMatch(one -> others.stream().allMatch(other -> isApart(one, other)));
    }

    private boolean isApart(String a, String b) {
        if (a.startsWith(WITHOUT)) {
            return holds(a.substring(WITHOUT.length()), b);
        }
        if (b.startsWith(WITHOUT)) {
            return holds(b.substring(WITHOUT.length()), a);
        }
        List<String> left = ancestry(a);
        List<String> right = ancestry(b);
        for (int i = 0; i < left.size(); i++) {
            int j = right.indexOf(left.get(i));
            if (j >= 0) {
                return i > 0 && j > 0 && areApart(left.get(i - 1), right.get(j - 1));
            }
        }
        return false;
    }

    /** Whether two parts of one group share nothing. */
    private boolean areApart(String a, String b) {
        return (isApart(a) && isApart(b)) || isNamedApart(a, b) || isNamedApart(b, a);
    }

    private boolean isNamedApart(String name, String other) {
        @Nullable Node node = nodes.get(name);
        return node != null && node.others().contains(other);
    }

    private boolean isApart(String name) {
        @Nullable Node node = nodes.get(name);
        return node != null && node.isApart();
    }

    /** The product itself, what it is part of, and so on to the top. */
    private List<String> ancestry(String name) {
        List<String> names = new ArrayList<>(6);
        String at = name;
        Node node = nodes.get(at);
        while (node != null) {
            names.add(at);
            at = node.parent();
            node = nodes.get(at);
        }
        if (!names.isEmpty() && !at.isEmpty()) {
            names.add(at);
        }
        return names;
    }

    /** The first name of a product in the lexicon: "ships" for "vessels". */
    private String first(String name) {
        return name.startsWith(WITHOUT)
                ? WITHOUT + first(name.substring(WITHOUT.length()))
                : firstNames.getOrDefault(name, name);
    }

    /** Whether two names stand for the same: "ships", "vessels". */
    public boolean same(Product a, Product b) {
        return a.equals(b) || first(a.name()).equals(first(b.name()));
    }

    /** "Oil and gas" is one product of the lexicon; "wheat and rice" is two. */
    private List<String> parts(String printed) {
        String name = first(printed);
        if (nodes.containsKey(name) || !name.contains(" and ")) {
            return List.of(name);
        }
        List<String> parts = new ArrayList<>(2);
        int at = 0;
        int end = name.indexOf(" and ");
        while (end >= 0) {
            parts.add(first(name.substring(at, end)));
            at = end + 5;
            end = name.indexOf(" and ", at);
        }
        parts.add(first(name.substring(at)));
        return parts;
    }
}
