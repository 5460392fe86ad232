import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** What DuckDB needs for the one value that a check looks up: {@code load}, {@code look} or {@code scan}, DATABASE, CSV. */
public final class DuckLookup {

    private DuckLookup() {}

    public static void main(String[] args) throws Exception {
        boolean isScan = args[0].equals("scan");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + (isScan ? "" : args[1]));
                Statement statement = connection.createStatement()) {
            if (args[0].equals("load")) {
                statement.execute("create or replace table baci as select t, i, j, sum(v) as v from read_csv('" + args[2]
                        + "') group by t, i, j order by i, j, t");
                return;
            }
            String from = isScan ? "read_csv('" + args[2] + "')" : "baci";
            try (ResultSet rows =
                    statement.executeQuery("select sum(v) from " + from + " where i = 398 and j = 410 and t = 2018")) {
                rows.next();
                System.out.println(rows.getDouble(1));
            }
        }
    }
}
