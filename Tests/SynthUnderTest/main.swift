// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import SynthCommands

/// A stack of one topic.
struct Topics: Stack {
    let name: String
    let description = "A topic"

    var body: some StackContent {
        UntypedResource("Topic", type: "AWS::SNS::Topic")
    }
}

/// `synth` as users have it, with an environment that is nobody's to change.
let shop = Environment("shop", region: .euWest1, account: "123456789012", stackNamePrefix: "shop-dev") {
    Topics(name: "registry")
    Topics(name: "service")
}

/// Another one to be deployed beside it, which only those see who name it: `--all` means the first alone.
let mart = Environment(
    "mart", region: .euWest1, account: "123456789012", profile: "mart", stackNamePrefix: "mart-dev"
) {
    Topics(name: "registry")
}

/// A stack of what a command makes in the test's folder.
struct Built: Stack {
    let name = "built"
    let description = "A program"

    var body: some StackContent {
        let folder = ProcessInfo.processInfo.environment["FAKE"] ?? ""
        Output("Code", Asset.built(by: "sh work", output: "none", file: "\(folder)/Sources/Stacks/Built.swift").key)
    }
}

let works = Environment("works", region: .euWest1, account: .any) { Built() }
let others = [mart, works].filter { CommandLine.arguments.contains($0.name) }
Synth.main([shop] + others)
