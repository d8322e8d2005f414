// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import SynthCommands

/// Ctrl-C at every moment, and the end of a job in a pipeline, with the real program: a signal is nothing that a test
/// should send to itself.
@Suite(.serialized) struct InterruptionTests {
    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        // Both stacks are looked at before the first is made.
        try aws.answer(
            "describe-stacks", Recorded.noStack, Recorded.noStack, Recorded.stack("REVIEW_IN_PROGRESS"),
            Recorded.stack("CREATE_IN_PROGRESS"))
        try aws.answer("list-change-sets", Recorded.changeSets())
        try aws.answer("describe-change-set", Recorded.changeSet(Recorded.change("Add", "Repository")))
        try aws.answer("execute-change-set", Recorded.nothing)
        try aws.answer("delete-stack", Recorded.nothing)
        try aws.answer("describe-stack-events", Recorded.events([]))
    }

    private enum Signal {
        case ctrlC
        /// To the program alone, as a supervisor sends it.
        case end
        /// To the program and all that it started, as `timeout` sends it.
        case endOfAll
        /// As the end of the terminal sends SIGHUP.
        case other(Int32)

        func send(to process: Process) {
            switch self {
            case .ctrlC: process.interrupt()
            case .end: process.terminate()
            case .endOfAll:
                let identifier = process.processIdentifier
                #expect(getpgid(identifier) == identifier)
                kill(-identifier, SIGTERM)
            case .other(let number): kill(process.processIdentifier, number)
            }
        }
    }

    /// Starts `synth`, waits for the first run of an action, and sends a signal.
    private func interrupt(
        _ command: String, _ arguments: [String] = ["shop"], at action: String, by signal: Signal = .ctrlC,
        againAt second: String? = nil
    ) throws -> (Int32, String) {
        let process = Process()
        let messages = Foundation.Pipe()
        process.executableURL = Products.synth
        process.arguments = [command] + arguments + ["--yes"]
        process.environment = aws.variables
        process.standardOutput = FileHandle.nullDevice
        process.standardError = messages
        try process.run()
        // Blocking, so that tests beside this one cannot keep it from noticing in time.
        for _ in 0..<1_500 where !aws.actions.contains(action) { usleep(20_000) }
        #expect(aws.actions.contains(action))
        signal.send(to: process)
        if let second {
            // The first one has to be answered before the next one counts.
            let before = aws.actions.count { $0 == second }
            for _ in 0..<1_500 where aws.actions.count(where: { $0 == second }) <= before && second != action {
                usleep(20_000)
            }
            usleep(300_000)
            signal.send(to: process)
        }
        // Nothing may wait for ever: a program that does not listen is ended, and the expectations say so.
        let identifier = process.processIdentifier
        let watch = DispatchWorkItem { kill(identifier, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watch)
        defer { watch.cancel() }
        let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    @Test func beforeAnythingWasChanged() throws {
        try aws.folder.write("4", to: "answers/get-caller-identity.slow")
        let (status, told) = try interrupt("deploy", at: "get-caller-identity")
        #expect(status == 130)
        #expect(told.contains("synth-under-test: error: stopped before anything was changed"), "\(told)")
        #expect(aws.actions == ["get-caller-identity"])
    }

    @Test func whileTheChangeSetIsMade() throws {
        try aws.answer("describe-change-set", Recorded.changeSet(status: "CREATE_IN_PROGRESS"))
        let (status, told) = try interrupt("deploy", at: "describe-change-set")
        #expect(status == 130)
        #expect(
            told.contains(
                "stopped; nothing was changed in shop-dev-registry; 'synth-under-test deploy shop' starts again"),
            "\(told)")
        #expect(aws.actions.last == "delete-stack")
    }

    @Test func whileSeveralAreDeployed() throws {
        try aws.answer("describe-change-set", Recorded.changeSet(status: "CREATE_IN_PROGRESS"))
        try aws.answer(
            "describe-stacks", Recorded.noStack, Recorded.noStack, Recorded.stack("REVIEW_IN_PROGRESS"))
        let (status, told) = try interrupt("deploy", ["shop", "mart", "--jobs", "2"], at: "describe-change-set")
        #expect(status == 130)
        for (name, stack) in [("shop", "shop-dev-registry"), ("mart", "mart-dev-registry")] {
            // One of them may have had no time to begin.
            let isBegun = told.contains("[\(name)] synth-under-test: error: stopped; nothing was changed in \(stack);")
            #expect(isBegun || told.contains("[\(name)] synth-under-test: error: stopped before anything"), "\(told)")
            #expect(told.contains("\n\(name)  stopped"))
        }
    }

    /// All that it started can clean up; what does not listen is ended.
    @Test(arguments: [
        ("echo outer >>ended; exit", "outer\ninner\n"), ("", "inner\n"),
    ])
    func whileTheUsersCommandRuns(onEnd: String, ended: String) throws {
        try aws.folder.write("//", to: "Package.swift")
        try aws.folder.write(
            "sh inner & trap '\(onEnd)' TERM\necho >ready\nwhile :; do wait; sleep 0.1; done", to: "work")
        try aws.folder.write(
            "trap 'echo inner >>ended; exit' TERM\necho >ready2\nwhile :; do sleep 0.1; done", to: "inner")
        let process = Process()
        process.executableURL = Products.synth
        process.arguments = ["assets", "works", "--build", "--output", "\(aws.folder.path)/out"]
        process.environment = aws.variables
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<1_500 where ["ready", "ready2"].contains(where: { aws.folder.read($0) == nil }) { usleep(20_000) }
        process.interrupt()
        let identifier = process.processIdentifier
        let watch = DispatchWorkItem { kill(identifier, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watch)
        defer { watch.cancel() }
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        let lines = (aws.folder.read("ended") ?? "").split(separator: "\n").sorted()
        #expect(lines == ended.split(separator: "\n").sorted())
    }

    @Test(arguments: [SIGHUP, SIGQUIT, SIGUSR1, SIGALRM])
    func noSignalLeavesFiles(number: Int32) throws {
        try aws.answer("describe-change-set", Recorded.changeSet(status: "CREATE_IN_PROGRESS"))
        let (status, told) = try interrupt("deploy", at: "describe-change-set", by: .other(number))
        #expect(status == 128 + number, "\(told)")
        #expect(aws.folder.files("tmp").isEmpty)
        #expect(aws.actions.last == "delete-stack")
    }

    @Test func whileAChangeIsUnderWay() throws {
        try aws.folder.write("1", to: "answers/execute-change-set.slow")
        let (status, told) = try interrupt("deploy", at: "execute-change-set")
        #expect(status == 130)
        #expect(told.contains("CloudFormation goes on: shop-dev-registry is CREATE_IN_PROGRESS."), "\(told)")
        #expect(told.contains("'synth-under-test deploy shop' follows it to its end and goes on from there"))
        #expect(!aws.actions.contains("delete-stack"))
    }

    @Test func whileDriftIsLookedFor() throws {
        let stack = "arn:aws:cloudformation:eu-west-1:123456789012:stack/@STACK@/5d4a2f10"
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        try aws.answer("detect-stack-drift", .init(output: #"{"StackDriftDetectionId": "d"}"#))
        try aws.answer(
            "describe-stack-drift-detection-status",
            .init(output: #"{"StackId": "\#(stack)", "DetectionStatus": "DETECTION_IN_PROGRESS"}"#))
        let (status, told) = try interrupt(
            "drift", ["shop", "--put-back"], at: "describe-stack-drift-detection-status")
        #expect(status == 130)
        #expect(
            told.contains("stopped; nothing was changed, and CloudFormation may go on comparing shop-dev-registry"),
            "\(told)")
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test func whileAStackIsDeleted() throws {
        try aws.answer(
            "describe-stacks", Recorded.stack("CREATE_COMPLETE"), Recorded.stack("CREATE_COMPLETE"),
            Recorded.stack("CREATE_COMPLETE"), Recorded.stack("CREATE_COMPLETE"), Recorded.stack("CREATE_COMPLETE"),
            Recorded.stack("DELETE_IN_PROGRESS"))
        let (status, told) = try interrupt("destroy", at: "delete-stack")
        #expect(status == 130)
        #expect(told.contains("CloudFormation goes on: shop-dev-service is DELETE_IN_PROGRESS."), "\(told)")
        #expect(told.contains("'synth-under-test destroy shop' follows it to its end"))
    }

    @Test func aSecondOneWhileAChangeIsAskedForTellsTheState() throws {
        try aws.folder.write("8", to: "answers/execute-change-set.slow")
        let (status, told) = try interrupt(
            "deploy", at: "execute-change-set", againAt: "execute-change-set")
        #expect(status == 130)
        #expect(told.contains("shop-dev-registry was REVIEW_IN_PROGRESS when last seen"), "\(told)")
        #expect(told.contains("'aws cloudformation describe-stacks --stack-name arn:"))
        #expect(!aws.actions.contains("delete-stack"))
    }

    @Test func aSecondOneWhileTheStateIsAskedForTellsTheLastOne() throws {
        try aws.folder.write("1", to: "answers/execute-change-set.slow")
        try aws.folder.write("8", to: "answers/describe-stacks.4.slow")
        let (status, told) = try interrupt("deploy", at: "execute-change-set", againAt: "describe-stacks")
        #expect(status == 130)
        #expect(told.contains("CloudFormation goes on: shop-dev-registry was REVIEW_IN_PROGRESS"), "\(told)")
    }

    @Test func theEndOfAJobBeforeAnythingWasChanged() throws {
        try aws.folder.write("4", to: "answers/get-caller-identity.slow")
        let (status, told) = try interrupt("deploy", at: "get-caller-identity", by: .end)
        #expect(status == 143)
        #expect(told.contains("synth-under-test: error: stopped before anything was changed"), "\(told)")
        #expect(aws.actions == ["get-caller-identity"])
    }

    @Test func theEndOfAJobWhileTheChangeSetIsMade() throws {
        try aws.answer("describe-change-set", Recorded.changeSet(status: "CREATE_IN_PROGRESS"))
        let (status, told) = try interrupt("deploy", at: "describe-change-set", by: .end)
        #expect(status == 143)
        #expect(told.contains("stopped; nothing was changed in shop-dev-registry"), "\(told)")
        #expect(aws.actions.last == "delete-stack")
    }

    @Test(arguments: [false, true]) func theEndOfAJobWhileAChangeIsUnderWay(reachesAll: Bool) throws {
        try aws.folder.write("1", to: "answers/execute-change-set.slow")
        let (status, told) = try interrupt(
            "deploy", at: "execute-change-set", by: reachesAll ? .endOfAll : .end)
        #expect(status == 143)
        #expect(told.contains("CloudFormation goes on: shop-dev-registry is CREATE_IN_PROGRESS."), "\(told)")
        #expect(!aws.actions.contains("delete-stack"))
    }
}
