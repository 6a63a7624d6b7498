package dev.seamwright.plugin.python;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.monolith.CallTally;
import dev.seamwright.model.monolith.ExternalUse;
import dev.seamwright.model.monolith.Monolith.EntryPoints;
import dev.seamwright.model.monolith.Monolith.Gaps;
import dev.seamwright.model.monolith.Reference;
import dev.seamwright.model.monolith.Route;
import dev.seamwright.model.monolith.StatementTally;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.Transaction;
import dev.seamwright.model.monolith.Unresolved;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;
import dev.seamwright.plugin.python.access.AtomicRequests;
import dev.seamwright.plugin.python.access.DjangoAccess;
import dev.seamwright.plugin.python.access.GenericViews;
import dev.seamwright.plugin.python.access.RawSql;
import dev.seamwright.plugin.python.access.SqlAlchemyAccess;
import dev.seamwright.plugin.python.access.Transactions;
import dev.seamwright.plugin.python.external.ExternalUses;
import dev.seamwright.plugin.python.flow.DynamicImports;
import dev.seamwright.plugin.python.flow.Findings;
import dev.seamwright.plugin.python.flow.Rule;
import dev.seamwright.plugin.python.flow.World;
import dev.seamwright.plugin.python.name.Hierarchy;
import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.name.ModuleIndex;
import dev.seamwright.plugin.python.name.Resolver;
import dev.seamwright.plugin.python.naming.ClassLoaders;
import dev.seamwright.plugin.python.naming.ModelNames;
import dev.seamwright.plugin.python.orm.Models;
import dev.seamwright.plugin.python.orm.alembic.AlembicTables;
import dev.seamwright.plugin.python.orm.django.DjangoModels;
import dev.seamwright.plugin.python.orm.sqlalchemy.SqlAlchemyModels;
import dev.seamwright.plugin.python.syntax.PythonFile;
import dev.seamwright.plugin.python.web.RouteName;
import dev.seamwright.plugin.python.web.django.DjangoRoutes;
import dev.seamwright.plugin.python.web.testing.TestRequests;

import java.util.ArrayList;
import java.util.List;

/// One linking of a whole tree.
final class Linking {

    private final List<PythonFile> files;
    private final Progress progress;
    private final Cancellation cancellation;

    Linking(List<PythonFile> files, Progress progress, Cancellation cancellation) {
        this.files = files;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    Facts link() {
        progress.begin(Phase.LINK, files.size());
        ModuleIndex index = new ModuleIndex(files);
        cancellation.check();
        Hierarchy hierarchy = new Hierarchy(new Resolver(index, cancellation));
        Models models = new Models();
        DjangoModels.read(hierarchy, models);
        SqlAlchemyModels.read(hierarchy, models);
        List<Table> tables = new ArrayList<>(models.tables());
        tables.addAll(models.migrated());
        tables.addAll(AlembicTables.of(hierarchy));
        cancellation.check();
        Entries entries = Entries.of(hierarchy, models);
        DjangoRoutes.Found django = DjangoRoutes.read(hierarchy);
        cancellation.check();
        World world = new World(hierarchy, rules(hierarchy, models, entries), cancellation);
        List<Findings> findings = walk(world, index);
        List<Reference> references = new ArrayList<>(models.references());
        references.addAll(new GenericViews(hierarchy, models).references());
        List<Unresolved> unresolved = new ArrayList<>(models.unresolved());
        references.addAll(entries.references());
        unresolved.addAll(entries.unresolved());
        unresolved.addAll(django.unresolved());
        List<Route> routes = new ArrayList<>(entries.routes());
        routes.addAll(django.routes());
        List<RouteName> names = new ArrayList<>(entries.names());
        names.addAll(django.names());
        references.addAll(TestRequests.of(hierarchy, routes, names));
        List<CallTally> calls = new ArrayList<>();
        List<Transaction> transactions =
                new ArrayList<>(AtomicRequests.of(hierarchy, django.routes()));
        List<ExternalUse> externals = new ArrayList<>();
        List<StatementTally> statements = new ArrayList<>();
        for (Findings found : findings) {
            references.addAll(found.references());
            unresolved.addAll(found.unresolved());
            calls.add(found.calls());
            transactions.addAll(found.transactions());
            externals.addAll(found.externals());
            StatementTally tally = found.statements();
            if (tally.understood() + tally.unclear() > 0) {
                statements.add(tally);
            }
        }
        return new Facts(
                Elements.of(index),
                tables,
                references,
                new EntryPoints(routes, entries.tasks(), transactions),
                externals,
                new Gaps(unresolved, calls, statements, List.of()));
    }

    /// What the frameworks mean, in the order in which they are asked.
    private static List<Rule> rules(Hierarchy hierarchy, Models models, Entries entries) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new DynamicImports(hierarchy.resolver()));
        rules.add(new ExternalUses(hierarchy.resolver()));
        rules.add(new Transactions());
        rules.add(new RawSql(hierarchy.resolver()));
        rules.addAll(entries.rules());
        rules.add(new ModelNames(hierarchy.resolver(), models));
        rules.add(new ClassLoaders(hierarchy.resolver()));
        rules.add(new DjangoAccess(hierarchy, models));
        rules.add(new SqlAlchemyAccess(hierarchy, models));
        return rules;
    }

    private List<Findings> walk(World world, ModuleIndex index) {
        try (Walkers walkers = new Walkers(cancellation)) {
            return walkers.each(index.modules(), module -> walk(world, module));
        }
    }

    private Findings walk(World world, Module module) {
        cancellation.check();
        Findings found = world.walk(module);
        progress.advance(1);
        return found;
    }
}
