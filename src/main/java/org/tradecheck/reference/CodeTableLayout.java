package org.tradecheck.reference;

/** Tables of names and codes that come with a download; they hold no values, and are passed over. */
final class CodeTableLayout implements Layout {

    @Override
    public String name() {
        return "table of codes";
    }

    @Override
    public boolean recognises(Columns columns) {
        return columns.has("Country Code", "Region", "IncomeGroup")
                || columns.has("INDICATOR_CODE", "INDICATOR_NAME", "SOURCE_NOTE")
                || columns.has("country_code", "country_name")
                || columns.has("country_code", "country_name_full")
                || columns.has("code", "description") && columns.count() <= 3;
    }

    @Override
    public RowReader reader(Columns columns, Description description) {
        return (row, values) -> {};
    }
}
