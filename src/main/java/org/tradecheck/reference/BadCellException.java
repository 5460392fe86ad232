package org.tradecheck.reference;

/** A cell does not hold what its column promises. */
final class BadCellException extends Exception {

    private static final long serialVersionUID = 1;

    private final int field;

    /**
     * What is wrong.
     *
     * @param field number of the cell in its row, from 0; −1 for the row as a whole
     */
    BadCellException(int field, String message) {
        super(message);
        this.field = field;
    }

    int field() {
        return field;
    }

    String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
