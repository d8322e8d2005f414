// swift-tools-version: 6.1
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "StackDSL", path: "..")],
    targets: [
        .executableTarget(
            name: "synth-bench",
            dependencies: ["AWS", "StackDSL", "SynthCommands"].map { .product(name: $0, package: "StackDSL") })
    ]
)
