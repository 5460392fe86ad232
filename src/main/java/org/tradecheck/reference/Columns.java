package org.tradecheck.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names in the first row of a table, compared without regard to case and outer blanks. */
final class Columns {

    private final List<String> names;
    private final Map<String, Integer> positions;

    Columns(String[] header) {
        names = new ArrayList<>(header.length);
        positions = new HashMap<>(2 * header.length);
        for (int i = 0; i < header.length; i++) {
            String name = header[i].strip();
            names.add(name);
            positions.putIfAbsent(name, i);
        }
        for (int i = 0; i < header.length; i++) {
            positions.putIfAbsent(names.get(i).toLowerCase(Locale.ROOT), i);
        }
    }

    /** The names as they are spelled. */
    List<String> names() {
        return names;
    }

    int count() {
        return names.size();
    }

    boolean has(String... wanted) {
        for (String name : wanted) {
            if (at(name) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Number of the column, from 0; −1 if there is none of that name. */
    int at(String name) {
        Integer exact = positions.get(name);
        return exact != null ? exact : positions.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
    }

    /** Number of the first column that has one of the names; −1 if none has. */
    int atFirst(String... wanted) {
        for (String name : wanted) {
            int at = at(name);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Names that occur twice, empty ones aside. */
    List<String> repeated() {
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && at(name) != i && !repeated.contains(name)) {
                repeated.add(name);
            }
        }
        return repeated;
    }
}
