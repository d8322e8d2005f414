// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "StackDSL",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "StackDSL", targets: ["StackDSL"]),
        .library(name: "StackTesting", targets: ["StackTesting"]),
        .executable(name: "synth", targets: ["synth"]),
        .executable(name: "generate-resources", targets: ["generate-resources"]),
    ],
    dependencies: [],
    targets: [
        .target(name: "SchemaCatalog", exclude: ["PROVENANCE.json"]),
        .target(
            name: "StackDSL", dependencies: ["SchemaCatalog"],
            // Conversions of floating-point numbers want it where nothing else of the program brings it.
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        .target(name: "AWS", dependencies: ["StackDSL"]),
        .target(name: "Stacks", dependencies: ["AWS", "StackDSL"]),
        .target(name: "StackTesting", dependencies: ["StackDSL"]),
        .target(name: "PriceFacts"),
        .target(name: "StackCosts", dependencies: ["PriceFacts", "StackDSL"]),
        .target(name: "SynthCommands", dependencies: ["StackCosts", "StackDSL"]),
        .executableTarget(name: "synth", dependencies: ["Stacks", "SynthCommands"]),
        .target(name: "ResourceGenerator", dependencies: ["StackDSL"]),
        .executableTarget(name: "generate-resources", dependencies: ["ResourceGenerator"]),
        .executableTarget(name: "fuzz-validator", dependencies: ["StackCosts", "StackDSL"]),
        .testTarget(name: "StackDSLTests", dependencies: ["StackDSL"]),
        .testTarget(name: "ResourceGeneratorTests", dependencies: ["ResourceGenerator"]),
        .testTarget(name: "StackCostsTests", dependencies: ["StackCosts"]),
        .testTarget(name: "SynthCommandsTests", dependencies: ["SynthCommands"]),
        .testTarget(name: "StackTestingTests", dependencies: ["StackTesting"]),
        .testTarget(name: "StacksTests", dependencies: ["StackCosts", "Stacks", "StackTesting"]),
    ]
)
