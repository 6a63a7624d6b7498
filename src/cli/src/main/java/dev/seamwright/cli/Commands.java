package dev.seamwright.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the subcommands and hands them their surroundings.
///
/// @param surroundings given to each
record Commands(Surroundings surroundings) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Object made =
                switch (type.getSimpleName()) {
                    case "ImportCommand" -> new ImportCommand(surroundings);
                    case "FactsCommand" -> new FactsCommand(surroundings);
                    case "ProposeCommand" -> new ProposeCommand(surroundings);
                    case "SeamsCommand" -> new SeamsCommand(surroundings);
                    case "PlanCommand" -> new PlanCommand(surroundings);
                    case "OpenCommand" -> new OpenCommand(surroundings);
                    case "VersionText" -> new VersionText(surroundings);
                    default -> CommandLine.defaultFactory().create(type);
                };
        return type.cast(made);
    }
}
