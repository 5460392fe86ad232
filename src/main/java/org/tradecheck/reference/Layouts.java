package org.tradecheck.reference;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The layouts that are known. */
final class Layouts {

    private static final List<Layout> ALL = List.of(
            new TidyLayout(),
            new ComtradeLayout(),
            new WitsLayout(),
            new WorldBankLayout(),
            new WtoLayout(),
            new ImfLayout(),
            new SdmxLayout(),
            new UnctadLayout(),
            new BaciLayout(),
            new GravityLayout(),
            new CensusLayout(),
            new KoreaCustomsLayout(),
            new PlainSeriesLayout("FRED", "", "DATE"),
            new PlainSeriesLayout("FRED", "", "observation_date"),
            new PlainSeriesLayout("DataHub", "Country Code", "Year", "Country Name", "Value"),
            new PlainSeriesLayout("Our World in Data", "Entity", "Year"),
            new PlainSeriesLayout("Gapminder", "geo", "time"),
            new CodeTableLayout());

    private Layouts() {}

    /** The encodings besides UTF-8 that some layout may be in. */
    static List<Charset> charsets() {
        List<Charset> charsets = new ArrayList<>();
        for (Layout layout : ALL) {
            for (Charset charset : layout.charsets()) {
                if (!charsets.contains(charset)) {
                    charsets.add(charset);
                }
            }
        }
        return charsets;
    }

    /** The layouts that a table may have: the one its description declares, or those that know its column names. */
    static List<Layout> of(Columns columns, Description description) {
        List<Layout> fitting = new ArrayList<>();
        for (Layout layout : ALL) {
            boolean isDeclared = description.layout().equals(layout.name())
                    || description.layout().equals("tidy") && layout instanceof TidyLayout;
            if (description.layout().isEmpty() ? layout.recognises(columns) : isDeclared) {
                fitting.add(layout);
            }
        }
        return fitting;
    }
}
