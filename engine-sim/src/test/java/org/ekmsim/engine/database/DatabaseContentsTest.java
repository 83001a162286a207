package org.ekmsim.engine.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseContentsTest {

    private static Table table(int objectId, String name) {
        return Table.empty(objectId, "dbo", name, TestDatabases.NOW, List.of());
    }

    @Test
    void findsTablesInAnyCase() {
        DatabaseContents contents = DatabaseContents.empty().with(table(1, "Customers"));

        assertThat(contents.table("DBO", "CUSTOMERS")).contains(table(1, "Customers"));
        assertThat(contents.without(table(1, "customers")).table("dbo", "Customers"))
                .isEmpty();
    }

    @Test
    void aNewTableTakesTheNextIdAndAChangedOneNone() {
        DatabaseContents empty = DatabaseContents.empty();
        DatabaseContents created = empty.with(table(empty.nextObjectId(), "a"));

        assertThat(created.nextObjectId()).isGreaterThan(empty.nextObjectId());
        assertThat(created.with(table(empty.nextObjectId(), "a")).nextObjectId())
                .isEqualTo(created.nextObjectId());
    }

    @Test
    void objectIdsStayPositive() {
        DatabaseContents contents = DatabaseContents.empty();
        for (int i = 0; i < 300; i++) {
            contents = contents.with(table(contents.nextObjectId(), "t" + i));
        }

        assertThat(contents.tables().values()).hasSize(300).allSatisfy(table -> assertThat(table.objectId())
                .isPositive());
        assertThat(contents.tables().values().stream().map(Table::objectId).distinct())
                .hasSize(300);
    }
}
