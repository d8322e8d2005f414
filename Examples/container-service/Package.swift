// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "container-service",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "StackDSL", path: "../..")],
    targets: [
        .target(name: "Stacks", dependencies: stackDSL("AWS", "Shorthands", "StackDSL", "StackPolicies")),
        .executableTarget(name: "synth", dependencies: ["Stacks"] + stackDSL("SynthCommands")),
        .testTarget(name: "StacksTests", dependencies: ["Stacks"] + stackDSL("AWS", "StackDSL", "StackTesting")),
    ]
)

func stackDSL(_ products: String...) -> [Target.Dependency] { products.map { .product(name: $0, package: "StackDSL") } }
