// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "StackDSL",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "StackDSL", targets: ["StackDSL"]),
    ],
    dependencies: [],
    targets: [
        .target(name: "SchemaCatalog", exclude: ["PROVENANCE.json"]),
        .target(name: "StackDSL", dependencies: ["SchemaCatalog"]),
        .testTarget(name: "StackDSLTests", dependencies: ["StackDSL"]),
    ]
)
