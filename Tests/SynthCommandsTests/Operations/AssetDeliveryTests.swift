// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import StackSynthesis
import TemplateModel
import Testing

@testable import SynthCommands

/// A stack with code and an image of a package on disk.
struct Delivered: Stack {
    let name = "web"
    let description = "A test"
    /// The Swift file that names them.
    let file: String
    var hasImage = false
    var hasCode = true

    var body: some StackContent {
        if hasCode {
            let code = Asset.directory("code", file: file)
            Output("Code", "\(code.bucketName)/\(code.key)")
        }
        if hasImage {
            Output("Image", Image.build("image", platform: .linuxArm64, arguments: ["A": "b c"], file: file))
        }
        UntypedResource("Topic", type: "AWS::SNS::Topic")
    }
}

@Suite struct AssetDeliveryTests {
    private let aws: FakeAWS
    private let missing = Recorded.Answer.failing("404", "HeadObject", "Not Found")
    private let noImage = Recorded.Answer.failing("ImageNotFoundException", "DescribeImages", "not there")

    init() throws {
        aws = try FakeAWS()
        try aws.folder.write("//", to: "Package.swift")
        try aws.folder.write("print()", to: "code/index.py")
        try aws.folder.write("FROM scratch", to: "image/Dockerfile")
        try aws.answer("describe-stacks", Recorded.noStack)
        try aws.answer("create-change-set", .failing("ValidationError", "CreateChangeSet", "stop here"))
        try aws.answer("head-object", Recorded.Answer(output: #"{"ContentLength": 3}"#))
        try aws.answer("put-object", Recorded.Answer(output: #"{"ETag": "x"}"#))
        try aws.answer("describe-images", Recorded.Answer(output: #"{"imageDetails": []}"#))
        try aws.answer("get-login-password", Recorded.Answer(output: "swordfish\n"))
    }

    private func environment(image: Bool = false, code: Bool = true, account: Account = "123456789012") -> Environment {
        Environment("web", region: .euWest1, account: account) {
            Delivered(file: "\(aws.folder.path)/Sources/Stacks/Web.swift", hasImage: image, hasCode: code)
        }
    }

    private func synth(_ arguments: String..., environment: Environment, path: String? = nil) -> TestFolder.Run {
        var variables = aws.variables
        if let path { variables["PATH"] = "\(FakeAWS.program):\(path):/usr/bin:/bin" }
        return aws.synth(arguments, environments: [environment], variables: variables)
    }

    /// A tool that writes down what it is called with, and what it reads.
    private func install(_ tool: String, doing end: String = "exit 0") throws -> String {
        let script = """
            #!/bin/sh
            echo "$(basename "$0") $* [$BUILDX_NO_DEFAULT_ATTESTATIONS] $(cat)" >>"\(aws.folder.path)/built"
            echo "step 1"
            \(end)
            """
        try aws.folder.write(script, to: "tools/\(tool)")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: "\(aws.folder.path)/tools/\(tool)")
        return "\(aws.folder.path)/tools"
    }

    private var key: String { aws.value("--key", of: "head-object") ?? "" }

    @Test func whatIsThereIsNotUploaded() throws {
        let run = synth("deploy", "web", environment: environment())
        #expect(run.messages.contains("code is there as assets/"), "\(run.messages)")
        #expect(!aws.actions.contains("put-object"))
        #expect(aws.actions.contains("create-change-set"))
    }

    /// An image of the package itself is built anywhere.
    @Test func theFolderThatOneIsInIsADot() {
        #expect(Files.shown(Files.currentDirectory) == ".")
        #expect(Files.shown("\(Files.currentDirectory)/image") == "image")
        #expect(Files.shown("\(Files.currentDirectory)s") == "\(Files.currentDirectory)s")
    }

    @Test func whatIsMissingIsUploadedBeforeTheStack() throws {
        try aws.answer("head-object", missing)
        let run = synth("deploy", "web", environment: environment())
        #expect(aws.actions.contains("put-object"), "\(run.messages)")
        #expect(aws.actions.firstIndex(of: "put-object")! < aws.actions.firstIndex(of: "create-change-set")!)
        #expect(aws.value("--bucket", of: "put-object") == "stackdsl-assets-123456789012-eu-west-1")
        #expect(aws.value("--expected-bucket-owner", of: "put-object") == "123456789012")
        #expect(aws.value("--key", of: "put-object") == key)
        let file = aws.value("--body", of: "put-object") ?? ""
        #expect(file.hasSuffix(key.dropFirst("assets/".count)))
        #expect(!FileManager.default.fileExists(atPath: file))
        let left = try FileManager.default.contentsOfDirectory(atPath: "\(aws.folder.path)/tmp")
        #expect(left.allSatisfy { $0.hasPrefix("synth-kept-") })
    }

    @Test func aChangedFileIsAnotherKey() throws {
        _ = synth("deploy", "web", environment: environment())
        try aws.folder.write("print(1)", to: "code/index.py")
        _ = synth("deploy", "web", environment: environment())
        let keys = aws.calls.filter { $0.contains("head-object") }.map { $0[5] }
        #expect(keys.count == 2 && Set(keys).count == 2, "\(keys)")
    }

    @Test func withoutABucketNothingIsChanged() throws {
        try aws.answer("head-object", missing)
        try aws.answer("put-object", .failing("NoSuchBucket", "PutObject", "The specified bucket does not exist"))
        let run = synth("deploy", "web", "--profile", "me", environment: environment())
        #expect(run.status == 1)
        #expect(run.messages.contains("the bucket 'stackdsl-assets-123456789012-eu-west-1' is not there"))
        #expect(run.messages.contains("  synth bootstrap web --profile me"), "\(run.messages)")
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test(arguments: ["403", "AccessDenied"])
    func whatMayNotBeUploadedIsTold(code: String) throws {
        try aws.answer("head-object", .failing("403", "HeadObject", "Forbidden"))
        try aws.answer("put-object", .failing(code, "PutObject", "Forbidden"))
        let run = synth("deploy", "web", environment: environment())
        #expect(run.status == 1)
        #expect(run.messages.contains("or the bucket is not of account 123456789012"), "\(run.messages)")
    }

    @Test(arguments: ["docker", "finch", "podman"])
    func anImageIsBuiltAndPushed(tool: String) throws {
        try aws.answer("describe-images", noImage)
        let tools = try install(tool)
        let run = synth("deploy", "web", "--verbose", environment: environment(image: true, code: false), path: tools)
        let calls = (aws.folder.read("built") ?? "").split(separator: "\n").map(String.init)
        let tag = (aws.value("--image-ids", of: "describe-images") ?? "").dropFirst("imageTag=".count)
        let registry = "123456789012.dkr.ecr.eu-west-1.amazonaws.com"
        #expect(tag.count == 64)
        try #require(calls.count == 3, "\(run.messages)")
        #expect(calls[0].hasPrefix("\(tool) build --platform linux/arm64 --file "))
        #expect(calls[0].contains(" --tag \(registry)/stackdsl-assets:\(tag) --build-arg A=b c "))
        #expect(calls[0].hasSuffix("[1] "))
        #expect(calls[1] == "\(tool) login --username AWS --password-stdin \(registry) [1] swordfish")
        #expect(calls[2] == "\(tool) push \(registry)/stackdsl-assets:\(tag) [1] ")
        #expect(!run.messages.contains("swordfish"))
        #expect(run.messages.contains("    step 1"))
        #expect(aws.actions.contains("create-change-set"))
    }

    @Test(
        arguments: [
            ("us-east-1", "amazonaws.com"), ("eu-west-1", "amazonaws.com"), ("us-gov-west-1", "amazonaws.com"),
            ("cn-north-1", "amazonaws.com.cn"), ("eusc-de-east-1", "amazonaws.eu"), ("us-iso-east-1", "c2s.ic.gov"),
            ("us-isob-east-1", "sc2s.sgov.gov"), ("eu-isoe-west-1", "cloud.adc-e.uk"),
            ("us-isof-south-1", "csp.hci.ic.gov"),
        ])
    func aRegistryIsInItsPartition(region: String, domain: String) {
        let place = AssetPlace(account: "123456789012", region: Region(stringLiteral: region))
        #expect(place.registry == "123456789012.dkr.ecr.\(region).\(domain)")
    }

    /// What logs in writes into one file, whoever of several it is for.
    @Test func imagesOfSeveralEnvironmentsArePushedOneByOne() throws {
        try aws.answer("describe-images", noImage)
        let tools = try install(
            "docker",
            doing: """
                cd "$FAKE"
                case $1 in
                login) mkdir busy || echo raced >>raced; sleep 0.2 ;;
                push) rmdir busy || echo raced >>raced ;;
                esac
                """)
        let file = "\(aws.folder.path)/Sources/Stacks/Web.swift"
        let environments = ["one", "two", "three"].map { name in
            Environment(name, region: .euWest1, account: "123456789012") {
                Delivered(file: file, hasImage: true, hasCode: false)
            }
        }
        let run = aws.synth(
            ["deploy", "--all", "--jobs", "3"], environments: environments,
            variables: aws.variables.merging(["PATH": "\(FakeAWS.program):\(tools):/usr/bin:/bin"]) { $1 })
        #expect(
            (aws.folder.read("built") ?? "").split(separator: "\n").count { $0.contains("push") } == 3,
            "\(run.messages)")
        #expect(aws.folder.read("raced") == nil)
    }

    @Test func anImageThatIsThereIsNotBuilt() throws {
        let run = synth(
            "deploy", "web", environment: environment(image: true, code: false), path: try install("docker"))
        #expect(run.messages.contains("image is there as stackdsl-assets:"), "\(run.messages)")
        #expect(aws.folder.read("built") == nil)
    }

    /// Two deployments push one image, and the second is refused.
    @Test func whatSomebodyElsePushedIsThere() throws {
        try aws.answer("describe-images", noImage, Recorded.Answer(output: #"{"imageDetails": []}"#))
        let tools = try install("docker", doing: "test \"$1\" != push")
        let run = synth("deploy", "web", environment: environment(image: true, code: false), path: tools)
        #expect(run.messages.contains("image pushed as"), "\(run.messages)")
        #expect(aws.actions.contains("create-change-set"))
    }

    @Test func aBuildThatFailsChangesNothing() throws {
        try aws.answer("describe-images", noImage)
        let tools = try install("podman", doing: "exit 7")
        let run = synth("deploy", "web", environment: environment(image: true, code: false), path: tools)
        #expect(run.status == 1)
        #expect(run.messages.contains("failed (7), and no stack was changed"), "\(run.messages)")
        #expect(!aws.actions.contains("create-change-set"))
        let other = synth(
            "deploy", "web", "--container-tool", "finch", environment: environment(image: true, code: false),
            path: tools)
        #expect(other.messages.contains("there is no finch on PATH"), "\(other.messages)")
    }

    @Test func theDoctorSaysWhatIsMissing() throws {
        try aws.answer("version", .init(output: "aws-cli/2.15.0 Python/3.11.6"))
        try aws.answer("head-object", missing)
        try aws.answer("head-bucket", .failing("404", "HeadBucket", "Not Found"))
        try aws.answer(
            "describe-images", .failing("RepositoryNotFoundException", "DescribeImages", "no such repository"))
        let run = synth("doctor", "web", environment: environment(image: true))
        #expect(run.status == 1)
        #expect(
            run.output.contains("problem  the bucket 'stackdsl-assets-123456789012-eu-west-1' is not there"),
            "\(run.output)")
        #expect(run.output.contains("problem  the repository 'stackdsl-assets' is not there"))
        #expect(run.output.contains("  synth bootstrap web"))
        try aws.answer("head-object", .failing("403", "HeadObject", "Forbidden"))
        try aws.answer("head-bucket", .failing("403", "HeadBucket", "Forbidden"))
        let forbidden = synth("doctor", "web", environment: environment())
        #expect(forbidden.status == 0, "\(forbidden.output)")
        #expect(forbidden.output.contains("-eu-west-1' is there cannot be asked"), "\(forbidden.output)")
        try aws.answer("head-object", missing)
        try aws.answer("head-bucket", Recorded.nothing)
        try aws.answer("describe-images", noImage)
        let better = synth("doctor", "web", environment: environment(image: true), path: try install("docker"))
        #expect(better.status == 0, "\(better.output)")
        #expect(better.output.contains("ok  code would be uploaded as assets/"))
        #expect(better.output.contains("/docker and pushed as stackdsl-assets:"))
        #expect(!aws.actions.contains("put-object"))
    }

    @Test(arguments: [[], ["--dry-run"]])
    func theStorageOfWhatIsWrongIsRefused(options: [String]) throws {
        let run = aws.synth(["bootstrap", "web"] + options, environments: [environment(account: "1; touch owned")])
        #expect(run.status == 1)
        #expect(run.messages.contains("which is no account's ID"), "\(run.messages)")
        #expect(run.output.isEmpty && aws.calls.isEmpty)
    }

    @Test func theStorageIsDeployedByItsOwnCommand() throws {
        #expect(AssetStorageStack().synthesize().diagnostics.filter { $0.severity == .error }.isEmpty)
        let run = synth("bootstrap", "web", environment: environment())
        #expect(aws.value("--stack-name", of: "create-change-set") == "stackdsl-assets", "\(run.messages)")
        let template = try Template(json: aws.file("template-body") ?? "")
        #expect(
            template.resources.map(\.type) == [
                "AWS::S3::Bucket", "AWS::S3::BucketPolicy", "AWS::ECR::Repository",
            ])
        for name in ["Bucket", "Repository"] {
            let resource = template.root["Resources"]?[name]
            #expect(resource?["DeletionPolicy"] == "RetainExceptOnCreate")
            #expect(resource?["UpdateReplacePolicy"] == "Retain")
        }
        let policy = template.root["Resources"]?["Repository"]?["Properties"]?["RepositoryPolicyText"]
        #expect(
            policy?["Statement"]?[0]?["Condition"] == [
                "StringLike": [
                    "aws:sourceArn": [
                        "Fn::Sub": "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:*"
                    ]
                ]
            ])
    }

    /// What is printed, run by a shell with the tools that write down their calls.
    @Test(arguments: ["123456789012", nil] as [String?])
    func printedCommandsUploadWhatIsMissing(account: String?) throws {
        let pinned = account.map { Account(stringLiteral: $0) } ?? .any
        let environment = environment(image: true, account: pinned)
        let out = "\(aws.folder.path)/out"
        let script = aws.synth("web", "--output", out, environments: [environment])
        #expect(script.status == 0, "\(script.messages)")
        let archives = try FileManager.default.contentsOfDirectory(atPath: "\(out)/.assets").sorted()
        #expect(archives.count == 2 && archives[0] == ".gitignore", "\(archives)")
        try aws.answer("head-object", missing)
        try aws.answer("describe-images", noImage)
        try aws.answer("get-caller-identity", Recorded.Answer(output: "123456789012\n"))
        try aws.answer("deploy", Recorded.nothing)
        let tools = try install("docker")
        #expect(try shell(script.output, tools) == 0, "\(script.output)")
        #expect(aws.value("--bucket", of: "put-object") == "stackdsl-assets-123456789012-eu-west-1")
        #expect(aws.value("--body", of: "put-object") == "\(out)/.assets/\(archives[1])")
        #expect(aws.actions.last == "deploy")
        let calls = (aws.folder.read("built") ?? "").split(separator: "\n")
        #expect(calls.count == 3 && calls[1].hasSuffix("swordfish"), "\(calls)")
        try aws.answer("head-object", Recorded.nothing)
        try aws.answer("describe-images", Recorded.nothing)
        #expect(try shell(script.output, tools) == 0)
        #expect(aws.actions.count { $0 == "put-object" } == 1)
        #expect((aws.folder.read("built") ?? "").split(separator: "\n").count == 3)
    }

    /// As a script that ends at what fails, and as lines that are pasted.
    @Test(arguments: [["-e"], []])
    func printedCommandsDeployNothingWithoutItsAssets(options: [String]) throws {
        try aws.answer("head-object", missing)
        try aws.answer("describe-images", noImage)
        try aws.answer("get-caller-identity", Recorded.Answer(output: "123456789012\n"))
        try aws.answer("deploy", Recorded.nothing)
        let script = synth(
            "web", "--output", "\(aws.folder.path)/out", environment: environment(image: true))
        try aws.answer("put-object", .failing("AccessDenied", "PutObject", "no"))
        #expect(try shell(script.output, install("docker"), options) != 0)
        try aws.answer("put-object", Recorded.nothing)
        #expect(try shell(script.output, install("docker", doing: "test \"$1\" != login"), options) != 0)
        #expect(!aws.actions.contains("deploy"))
        #expect(
            try shell(script.output + "echo >\(aws.folder.path)/went-on", install("docker", doing: "exit 3"), options)
                == (options.isEmpty ? 0 : 3))
        #expect((aws.folder.read("went-on") == nil) == !options.isEmpty)
        #expect(!aws.actions.contains("deploy"))
        #expect(try shell(script.output, install("docker"), options) == 0)
        #expect(aws.actions.last == "deploy")
    }

    private func shell(_ script: String, _ tools: String, _ options: [String] = ["-e"]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = options + ["-c", script]
        process.environment = aws.variables.merging(["PATH": "\(FakeAWS.program):\(tools):/usr/bin:/bin"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test func checkWritesNothingAndPruneRemovesWhatNobodyNeeds() throws {
        let out = "\(aws.folder.path)/out"
        #expect(aws.synth("web", "--output", out, "--check", environments: [environment()]).status == 1)
        #expect(!FileManager.default.fileExists(atPath: out))
        _ = aws.synth("web", "--output", out, environments: [environment()])
        try aws.folder.write("print(2)", to: "code/index.py")
        _ = aws.synth("web", "--output", out, environments: [environment()])
        let manager = FileManager.default
        #expect(try manager.contentsOfDirectory(atPath: "\(out)/.assets").count == 3)
        let pruned = aws.synth("--all", "--prune", "--output", out, environments: [environment()])
        #expect(pruned.status == 0, "\(pruned.messages)")
        #expect(try manager.contentsOfDirectory(atPath: "\(out)/.assets").count == 2)
        #expect(aws.synth("--all", "--check", "--output", out, environments: [environment()]).status == 0)
        #expect(aws.folder.read("out/.synth-files")?.contains("assets") == false)
    }

    @Test func whatWasCutOffIsWrittenAgain() throws {
        let out = "\(aws.folder.path)/out"
        _ = aws.synth("web", "--output", out, environments: [environment()])
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(out)/.assets").filter {
            $0.hasSuffix(".zip")
        }
        let archive = URL(fileURLWithPath: "\(out)/.assets/\(try #require(names.first))")
        let whole = try Data(contentsOf: archive)
        try whole.prefix(20).write(to: archive)
        _ = aws.synth("web", "--output", out, environments: [environment()])
        #expect(try Data(contentsOf: archive) == whole)
    }

    @Test func commandsOfADryRunUploadToo() throws {
        let run = synth("deploy", "web", "--dry-run", environment: environment())
        #expect(
            run.output.contains(
                "|| in_123456789012 aws s3api put-object --bucket stackdsl-assets-123456789012-eu-west-1"))
        #expect(aws.calls.isEmpty)
        let storage = synth("bootstrap", "web", "--dry-run", environment: environment())
        #expect(storage.output.hasPrefix("in_123456789012() {"), "\(storage.output)")
        #expect(
            storage.output.contains(
                "\nin_123456789012 aws cloudformation describe-stacks --stack-name stackdsl-assets"))
        #expect(aws.calls.isEmpty)
    }
}

@Suite struct AssetBuildingTests {
    private struct Built: Stack {
        let name = "built"
        let description = "A test"
        let file: String
        var command = "mkdir -p out && pwd && cp source out/program"
        var body: some StackContent {
            Output("Code", Asset.built(by: command, output: "out/program", file: file).key)
            UntypedResource("Topic", type: "AWS::SNS::Topic")
        }
    }

    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        try aws.folder.write("//", to: "Package.swift")
        try aws.folder.write("program", to: "source")
    }

    private func environment(_ command: String? = nil) -> Environment {
        var stack = Built(file: "\(aws.folder.path)/Sources/Stacks/Web.swift")
        if let command { stack.command = command }
        return Environment("one", region: .euWest1, account: .any) { stack }
    }

    private func synth(_ arguments: String..., command: String? = nil) -> TestFolder.Run {
        aws.synth(arguments + ["--output", "\(aws.folder.path)/out"], environments: [environment(command)])
    }

    @Test func theCommandRunsWhenItIsAskedForAndNeverBefore() throws {
        let before = synth("one")
        #expect(before.status == 1)
        #expect(before.messages.contains("let the command assets with --build run it"), "\(before.messages)")
        #expect(aws.folder.read("out/program") == nil)
        let listed = synth("assets", "one", "--build")
        #expect(listed.status == 0, "\(listed.messages)")
        #expect(listed.output.hasPrefix("one/built  out/program  assets/"), "\(listed.output)")
        #expect(synth("one").status == 0)
    }

    @Test(arguments: ["", "-", "a\nb"])
    func archivesGoToAFolder(output: String) throws {
        let run = aws.synth(["assets", "one", "--output", output], environments: [environment()])
        #expect(run.status == 64, "\(run.messages)")
        #expect(run.messages.contains("--output "))
        #expect(!FileManager.default.fileExists(atPath: "-"))
    }

    @Test func aCommandThatFailsIsTold() throws {
        let run = synth("assets", "one", "--build", command: "echo no such tool >&2; exit 3")
        #expect(run.status == 1)
        #expect(run.messages.contains("    no such tool"))
        #expect(run.messages.contains("failed (3), which is to make 'out/program'"), "\(run.messages)")
    }
}
