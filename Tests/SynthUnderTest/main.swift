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

/// What was the stack `store` once, where other names were.
struct Kept: Stack {
    let name = "kept"
    let description = "What is kept"

    var body: some StackContent {
        let logs = UntypedResource("Logs", type: "AWS::Logs::LogGroup", properties: ["RetentionInDays": 7])
        logs.moved(from: "Log")
        UntypedResource(
            "LogName", type: "AWS::SSM::Parameter",
            properties: ["Type": "String", "Value": .init(logs.ref() as Value<String>)])
    }
}

/// What has something of the stack `tools`, and reads what stayed there.
struct Readers: Stack {
    let name = "readers"
    let description = "What reads"

    var body: some StackContent {
        UntypedResource("Topic", type: "AWS::SNS::Topic")
        UntypedResource(
            "Name", type: "AWS::SSM::Parameter",
            properties: [
                "Type": "String",
                "Value": .init(.getStackOutput(stackName: "moves-tools", outputName: "Queue") as Value<String>),
            ]
        ).moved(from: .stack("tools"), "QueueName")
    }
}

/// What stayed where it was.
struct Tools: Stack {
    let name = "tools"
    let description = "What stays"

    var body: some StackContent {
        let queue = UntypedResource("Queue", type: "AWS::SQS::Queue")
        queue
        Output("Queue", queue.attribute("QueueName") as Value<String>)
    }
}

let moves = Environment("moves", region: .euWest1, account: "123456789012", stackNamePrefix: "moves") {
    Kept().moved(from: .stack("store"))
    Tools()
    Readers()
}

let works = Environment("works", region: .euWest1, account: .any) { Built() }
let others = [mart, works, moves].filter { CommandLine.arguments.contains($0.name) }
Synth.main([shop] + others)
