// swift-tools-version: 6.1
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let package = Package(
    name: "StackDSL",
    platforms: [.macOS(.v14)],
    products: [
        // What other packages build on. What no product reaches they do not see: `Stacks` and `synth` are this package's
        // own, so that theirs may have the same names.
        .library(name: "AWS", targets: ["AWS"]),
        .library(name: "Shorthands", targets: ["Shorthands"]),
        .library(name: "StackDSL", targets: ["StackDSL", "TemplateModel"]),
        .library(name: "StackPolicies", targets: ["StackPolicies"]),
        .library(name: "StackTesting", targets: ["StackTesting"]),
        .library(name: "SynthCommands", targets: ["SynthCommands"]),
        .executable(name: "generate-resources", targets: ["generate-resources"]),
        .plugin(name: "GenerateResources", targets: ["GenerateResources"]),
    ],
    dependencies: [],
    targets: [
        .target(name: "SchemaCatalog", exclude: ["PROVENANCE.json", "enums.txt", "most-used.txt"]),
        .target(
            name: "TemplateModel",
            // Conversions of floating-point numbers want it where nothing else of the program brings it.
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        .target(name: "YAML", dependencies: ["TemplateModel"]),
        .target(name: "SchemaPatterns"),
        .target(name: "SideBySide"),
        .target(name: "SignalNotes"),
        .target(name: "ResourceSchemas", dependencies: ["SchemaCatalog", "TemplateModel"]),
        .target(name: "StackDSL", dependencies: ["TemplateModel"]),
        .target(name: "TemplateAnalysis", dependencies: ["SchemaPatterns", "ResourceSchemas", "TemplateModel"]),
        .target(name: "ServerlessFacts"),
        .target(
            name: "ServerlessExpansion", dependencies: ["ResourceSchemas", "ServerlessFacts", "TemplateModel"]),
        .target(name: "ControlFacts"),
        .target(
            name: "PolicyPacks", dependencies: ["ControlFacts", "ResourceSchemas", "TemplateAnalysis", "TemplateModel"]),
        .target(
            name: "TemplateValidation",
            dependencies: [
                "SchemaPatterns", "PolicyPacks", "ResourceSchemas", "ServerlessExpansion", "SideBySide",
                "TemplateAnalysis", "TemplateModel",
            ]),
        .target(
            name: "StackPolicies",
            dependencies: [
                "SchemaPatterns", "PolicyPacks", "ResourceSchemas", "StackDSL", "TemplateAnalysis", "TemplateModel",
            ]),
        .target(name: "StackMutation", dependencies: ["ResourceSchemas", "TemplateModel"]),
        .target(name: "AssetDigests"),
        .target(name: "StackAssets", dependencies: ["AssetDigests", "StackDSL", "TemplateModel"]),
        .target(
            name: "StackSynthesis",
            dependencies: [
                "ResourceSchemas", "SideBySide", "StackAssets", "StackDSL", "TemplateAnalysis", "TemplateModel",
                "TemplateValidation",
            ]),
        .target(name: "AWS", dependencies: ["StackDSL", "TemplateModel"]),
        .target(name: "Shorthands", dependencies: ["AWS", "StackDSL", "TemplateModel"]),
        .target(name: "Stacks", dependencies: ["AWS", "StackPolicies", "Shorthands", "StackDSL"]),
        .target(
            name: "StackTesting",
            dependencies: [
                "PolicyPacks", "ResourceSchemas", "SchemaPatterns", "SideBySide", "StackAssets", "StackCosts",
                "StackDSL", "StackMutation", "StackPolicies", "StackSynthesis", "TemplateAnalysis", "TemplateModel",
                "YAML",
            ]),
        .target(name: "PriceFacts"),
        .target(name: "PackageTemplates"),
        .target(
            name: "StackCosts", dependencies: ["PriceFacts", "StackSynthesis", "TemplateAnalysis", "TemplateModel"]),
        .target(name: "StackPictures", dependencies: ["TemplateAnalysis", "TemplateModel"]),
        .target(name: "ReportAssets"),
        .target(
            name: "StackReports", dependencies: ["AssetDigests", "ReportAssets", "StackPictures", "TemplateModel"]),
        .target(
            name: "SynthCommands",
            dependencies: [
                "PackageTemplates", "PolicyPacks", "ResourceGenerator", "ResourceSchemas", "ServerlessExpansion",
                "SideBySide", "SignalNotes", "StackAssets", "StackCosts", "StackDSL", "StackMutation", "StackPictures",
                "StackReports", "StackSynthesis", "TemplateAnalysis", "TemplateImport", "TemplateModel",
                "TemplateValidation", "YAML",
            ]),
        .executableTarget(name: "synth", dependencies: ["Stacks", "SynthCommands"]),
        .target(name: "ResourceGenerator", dependencies: ["ResourceSchemas", "TemplateModel"]),
        .executableTarget(name: "generate-resources", dependencies: ["ResourceGenerator"]),
        .target(
            name: "TemplateImport", dependencies: ["ResourceGenerator", "ResourceSchemas", "TemplateModel", "YAML"]),
        .plugin(
            name: "GenerateResources",
            capability: .command(
                intent: .custom(
                    verb: "generate-resources", description: "Writes typed Swift for CloudFormation's resource types."),
                permissions: [.writeToPackageDirectory(reason: "The types become files of your package.")]),
            dependencies: ["generate-resources"]),
        .executableTarget(
            name: "fuzz-validator",
            dependencies: [
                "ResourceSchemas", "StackCosts", "StackMutation", "TemplateAnalysis", "TemplateModel",
                "TemplateValidation", "YAML",
            ]),
        .target(
            name: "TestSupport",
            dependencies: ["StackDSL", "StackSynthesis", "TemplateModel", "TemplateValidation"],
            path: "Tests/TestSupport"),
        .executableTarget(
            name: "synth-under-test", dependencies: ["StackDSL", "SynthCommands"], path: "Tests/SynthUnderTest"),
        .executableTarget(
            name: "architectures-under-test", dependencies: ["StackDSL", "Stacks", "SynthCommands"],
            path: "Tests/ArchitecturesUnderTest"),
        .executableTarget(
            name: "yaml-under-test", dependencies: ["TemplateModel", "YAML"], path: "Tests/YAMLUnderTest"),
        .testTarget(name: "StackMutationTests", dependencies: ["StackMutation", "TemplateModel"]),
        .testTarget(name: "YAMLTests", dependencies: ["TemplateModel", "YAML"]),
        .testTarget(
            name: "TemplateImportTests",
            dependencies: ["TemplateImport", "TemplateModel", "YAML"]),
        .testTarget(name: "SideBySideTests", dependencies: ["SideBySide"]),
        .testTarget(name: "TemplateModelTests", dependencies: ["TemplateModel"]),
        .testTarget(
            name: "ServerlessExpansionTests", dependencies: ["ServerlessExpansion", "TemplateModel", "YAML"]),
        .testTarget(name: "SchemaPatternsTests", dependencies: ["SchemaPatterns", "ResourceSchemas", "TemplateModel"]),
        .testTarget(name: "ResourceSchemasTests", dependencies: ["ResourceSchemas", "TemplateModel"]),
        .testTarget(
            name: "StackDSLTests", dependencies: ["StackDSL", "StackSynthesis", "TemplateModel", "TestSupport"]),
        .testTarget(
            name: "TemplateAnalysisTests",
            dependencies: ["TemplateAnalysis", "TemplateModel", "TemplateValidation"],
            exclude: ["Changes/update-pairs.txt"]),
        .testTarget(
            name: "TemplateValidationTests",
            dependencies: [
                "StackDSL", "StackSynthesis", "TemplateAnalysis", "TemplateModel", "TemplateValidation", "TestSupport",
            ],
            exclude: ["Golden"]),
        .testTarget(
            name: "PolicyPacksTests",
            dependencies: ["PolicyPacks", "TemplateModel", "TemplateValidation"]),
        .testTarget(
            name: "StackPoliciesTests",
            dependencies: ["AWS", "StackPolicies", "StackDSL", "StackSynthesis", "StackTesting", "TemplateModel"]),
        .testTarget(
            name: "StackAssetsTests",
            dependencies: ["StackAssets", "StackDSL", "StackTesting", "TemplateModel"]),
        .testTarget(
            name: "StackSynthesisTests",
            dependencies: ["StackDSL", "StackSynthesis", "TemplateModel", "TemplateValidation", "TestSupport"]),
        .testTarget(
            name: "ResourceGeneratorTests", dependencies: ["ResourceGenerator", "ResourceSchemas", "TemplateModel"]),
        .testTarget(
            name: "StackPicturesTests", dependencies: ["StackPictures", "TemplateAnalysis", "TemplateModel"]),
        .testTarget(
            name: "StackReportsTests",
            dependencies: [
                "StackPictures", "StackReports", "StackSynthesis", "Stacks", "SynthCommands", "TemplateModel",
            ]),
        .testTarget(
            name: "StackCostsTests", dependencies: ["ResourceSchemas", "StackCosts", "TemplateModel"]),
        .testTarget(
            name: "SynthCommandsTests",
            dependencies: [
                "SideBySide", "StackPolicies", "StackCosts", "StackDSL", "StackSynthesis", "SynthCommands",
                "TemplateAnalysis",
                "TemplateModel", "TemplateValidation", "TestSupport",
            ]),
        .testTarget(name: "AWSTests", dependencies: ["AWS", "StackDSL", "TemplateModel"]),
        .testTarget(
            name: "ShorthandsTests",
            dependencies: [
                "AWS", "ResourceSchemas", "Shorthands", "StackAssets", "StackDSL", "StackSynthesis", "StackTesting",
                "TemplateAnalysis", "TemplateModel",
            ]),
        .testTarget(
            name: "StackTestingTests",
            dependencies: [
                "AWS", "Shorthands", "StackDSL", "StackPolicies", "StackSynthesis", "StackTesting",
                "TemplateModel",
            ],
            exclude: ["Golden", "__Snapshots__"]),
        .testTarget(
            name: "StacksTests",
            dependencies: [
                "AWS", "StackPolicies", "StackCosts", "StackDSL", "StackPictures", "StackSynthesis", "StackTesting",
                "Stacks", "TemplateAnalysis",
                "TemplateModel",
            ]),
    ]
)
