// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel
import Testing

@testable import StackTesting

/// What failures about the deployed and the running system say, letter for letter.
@Suite struct GoldenSystemTests {
    @Test(arguments: SystemFailure.all) func saysWhatIsRecorded(failure: SystemFailure) throws {
        try Golden.expect(failure.text(), failure.name)
    }

    @Test func everyFileIsOfAFailure() throws {
        let names = try Golden.names(beginning: ["deployed-", "proof-", "system-"])
        #expect(names == Set(SystemFailure.all.map(\.name)))
    }
}

/// Something that is expected of the shop, and not so.
struct SystemFailure: Sendable, CustomTestStringConvertible {
    let name: String
    let text: @Sendable () -> String

    var testDescription: String { name }

    private static func shop(_ change: @Sendable (inout Shop.Change) -> Void = { _ in }) -> EnvironmentUnderTest {
        EnvironmentUnderTest(Shop.environment(change))
    }

    private static func proof(
        _ name: String, _ proof: Proof, _ change: @escaping @Sendable (inout Shop.Change) -> Void = { _ in }
    ) -> SystemFailure {
        SystemFailure(name: "proof-\(name)") {
            shop(change).failures(of: [proof]).joined(separator: "\n")
        }
    }

    private static func proof(_ name: String, _ proof: Proof, of resources: any Resource...) -> SystemFailure {
        self.proof(name, proof, ofAll: resources)
    }

    private static func proof(_ name: String, _ proof: Proof, ofAll resources: [any Resource]) -> SystemFailure {
        SystemFailure(name: "proof-\(name)") {
            StackUnderTest(ProofsTests.Several(resources: resources)).failures(of: [proof]).joined(separator: "\n")
        }
    }

    private static func answer(_ name: String, _ question: @escaping @Sendable (EnvironmentUnderTest) -> SystemAnswer)
        -> SystemFailure
    {
        SystemFailure(name: "system-\(name)") { "\(question(shop()))" }
    }

    static let all: [SystemFailure] =
        [
            SystemFailure(name: "deployed-parameter") {
                shop().plan.deployed(["Stag": "prod"]).problems.joined(separator: "\n")
            },
            SystemFailure(name: "deployed-value") {
                shop().plan.deployed(["Stage": "test"]).problems.joined(separator: "\n")
            },
            SystemFailure(name: "deployed-outcomes") {
                shop().failure(of: "there are no queues") { $0.count(SQS.Queue.self) == 0 } ?? ""
            },
            SystemFailure(name: "system-finding") {
                StackUnderTest(FindingsTests.Jobs()).failure(ofFinding: "number-range", on: "Fine") ?? ""
            },
            SystemFailure(name: "system-no-finding") {
                StackUnderTest(FindingsTests.Jobs()).failure(ofNoFindings: ["opn-port"]) ?? ""
            },
            SystemFailure(name: "system-cost") { "\(shop().cost().perMonth)" },
            answer("open") { $0.canReach("Service", "Database", port: 5432) },
            answer("closed") { $0.canReach("Service", "Database", port: 22) },
            answer("group") { $0.allows(from: .internet, to: "DatabaseGroup", port: 5432) },
            answer("private") { $0.isPublic("Database") },
            answer("service") { $0.reaches("Service", .logs) },
            answer("missing") { $0.canReach("Servic", "Database", port: 5432) },
            answer("without-addresses") { $0.canReach("Vpc", "Database", port: 5432) },
        ] + proofs

    private static var proofs: [SystemFailure] {
        let isDev = Condition("IsProd", .equals("a", "b"))
        return [
            proof("public", .nothingPublicReachesDatabases) {
                $0.publiclyAccessible = .if(isDev, then: false, else: true)
                $0.databaseSubnet = Shop.publicSubnet
                $0.peer = .init(ipProtocol: "tcp", cidrIp: "0.0.0.0/0", fromPort: 5432, toPort: 5432)
            },
            proof("public-tasks", .nothingPublicReaches(Shop.Database.self)) {
                $0.taskSubnet = Shop.publicSubnet
                $0.assignPublicIp = .enabled
            },
            proof("unknown", .nothingPublicReachesDatabases) {
                $0.publiclyAccessible = .unchecked(.call("Fn::ImportValue", "elsewhere"))
                $0.databaseSubnet = Shop.publicSubnet
                $0.peer = .init(ipProtocol: "tcp", cidrIp: "0.0.0.0/0", fromPort: 5432, toPort: 5432)
            },
            proof("cost", .costsAtMost(5)),
            proof("ways", .noWayIsBroken, ofAll: Shop.lonelyTask),
            proof("stores", .everyStoreIsKept),
            proof("buckets", .everyBucketIsEncrypted, of: S3.Bucket("Open"), S3.Bucket("Other")),
            proof("encryption", .everythingIsEncrypted(), of: SQS.Queue("Jobs", sqsManagedSseEnabled: false)),
            proof(
                "outsiders", .nobodyOutsideMay(), of: SQS.Queue("Jobs"),
                SQS.QueuePolicy(
                    "Policy",
                    policyDocument: .policy(
                        .allow("sqs:SendMessage", on: ["*"], principal: .aws("arn:aws:iam::210987654321:root"))),
                    queues: [SQS.Queue("Jobs").ref])),
            proof(
                "roles", .noRoleEscalates,
                of: IAM.Role(
                    "Admin",
                    assumeRolePolicyDocument: .policy(
                        .allow("sts:AssumeRole", principal: .service("lambda.amazonaws.com"))),
                    policies: [
                        .init(policyDocument: .policy(.allow("iam:PutRolePolicy", on: ["*"])), policyName: "own")
                    ])),
            SystemFailure(name: "proof-exports") {
                EnvironmentUnderTest(
                    Environment("alone", region: .euWest1, account: .any, stackNamePrefix: "shop") { Shop.Network() }
                ).failures(of: [.noExportIsUnused]).joined(separator: "\n")
            },
        ]
    }
}
