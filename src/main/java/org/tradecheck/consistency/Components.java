package org.tradecheck.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Divides relations into groups that hang together through amounts; a common percentage does not bind amounts. */
final class Components {

    private final List<Relation> relations;
    private final int[] parent;

    private Components(List<Relation> relations) {
        this.relations = relations;
        this.parent = new int[relations.size()];
    }

    /** The indexes of the relations of each group, in the order of the relations. */
    static List<List<Integer>> of(List<Relation> relations) {
        return new Components(relations).groups();
    }

    /** The numbers of the amounts that a relation speaks of. */
    static Set<Integer> amounts(Relation relation) {
        TreeSet<Integer> amounts = new TreeSet<>();
        for (List<Row> rows : relation.readings()) {
            for (Row row : rows) {
                for (Term term : row.terms()) {
                    amounts.add(term.amount());
                }
            }
        }
        return amounts;
    }

    private List<List<Integer>> groups() {
        Map<Integer, Integer> firstUse = new HashMap<>();
        for (int r = 0; r < parent.length; r++) {
            parent[r] = r;
            for (int amount : amounts(relations.get(r))) {
                join(firstUse.getOrDefault(amount, r), r);
                firstUse.putIfAbsent(amount, r);
            }
        }
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int r = 0; r < parent.length; r++) {
            groups.computeIfAbsent(root(r), k -> new ArrayList<>()).add(r);
        }
        return List.copyOf(groups.values());
    }

    private int root(int r) {
        int at = r;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int a, int b) {
        int rootA = root(a);
        int rootB = root(b);
        parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }
}
