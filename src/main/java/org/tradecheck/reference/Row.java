package org.tradecheck.reference;

import java.util.Locale;

/** One row of a table, by column. */
record Row(Columns columns, String[] cells) {

    /** The cell of a column without outer blanks; empty if the table has no such column. */
    String cell(String column) {
        return cell(columns.at(column));
    }

    String cell(int column) {
        return column < 0 || column >= cells.length ? "" : cells[column].strip();
    }

    /** A fault of the cell of a column. */
    BadCellException bad(String column, String expected) {
        int field = columns.at(column);
        return new BadCellException(field, column + " is " + quote(cell(field)) + ", expected " + expected);
    }

    /** Words of a file in a message: cut where they are long. */
    static String quote(String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append("\\u{")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append('}');
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
