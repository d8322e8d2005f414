// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackPolicies
import TemplateModel
import Testing

@testable import StackTesting

/// What is proved of every outcome, and what is not.
@Suite struct ProofsTests {
    private func failures(_ proof: Proof, _ change: (inout Shop.Change) -> Void = { _ in }) -> [String] {
        EnvironmentUnderTest(Shop.environment(change)).failures(of: [proof])
    }

    /// Whether the only thing that stands against it is what nobody knows.
    private func isOpen(_ failures: [String]) -> Bool {
        failures.count == 1 && failures[0].hasPrefix("nobody knows of 'shop' whether ")
    }

    @Test func aPrivateDatabaseIsReachedByNothingPublic() {
        #expect(failures(.nothingPublicReachesDatabases) == [])
        #expect(failures(.nothingPublicReaches(Shop.Database.self)) == [])
        #expect(failures(.nothingPublicReaches("network/Database")) == [])
        Shop.environment().proves(.nothingPublicReaches("Database"))
        prove([Shop.environment()], .nothingPublicReachesDatabases, .nothingPublicReaches(Shop.Database.self))
    }

    @Test func whatTheInternetReachesIsNoProof() {
        let text = failures(.nothingPublicReachesDatabases) {
            $0.publiclyAccessible = true
            $0.databaseSubnet = Shop.publicSubnet
            $0.peer = .init(ipProtocol: "tcp", cidrIp: "0.0.0.0/0", fromPort: 5432, toPort: 5432)
        }
        #expect(text.count == 1)
        #expect(text[0].contains("the internet can reach database 'network/Database' on port 5432"))
    }

    @Test func whatIsPublicAndReachesTheDatabaseIsNoProof() {
        let text = failures(.nothingPublicReaches(Shop.Database.self)) {
            $0.taskSubnet = Shop.publicSubnet
            $0.assignPublicIp = .enabled
        }
        #expect(text.count == 1)
        #expect(text[0].contains("task of 'web/Service', which is public, reaches it on port 5432"), "\(text)")
    }

    @Test func oneOutcomeIsEnoughAndIsNamed() {
        let text = failures(.nothingPublicReachesDatabases) {
            $0.publiclyAccessible = .if(
                Condition("IsProd", .equals(Value<String>.unchecked(.ref("Stage")), "prod")), then: false, else: true)
            $0.databaseSubnet = Shop.publicSubnet
            $0.peer = .init(ipProtocol: "tcp", cidrIp: "0.0.0.0/0", fromPort: 5432, toPort: 5432)
        }
        #expect(text.count == 1)
        #expect(
            text[0].hasSuffix(", where 'network/IsProd' does not hold (network/Stage = dev)"), "\(text)")
    }

    @Test func whatNobodyKnowsIsNotProvedUnlessItIsAllowed() {
        func change(_ change: inout Shop.Change) {
            change.publiclyAccessible = .unchecked(.call("Fn::ImportValue", "elsewhere"))
            change.databaseSubnet = Shop.publicSubnet
            change.peer = .init(ipProtocol: "tcp", cidrIp: "0.0.0.0/0", fromPort: 5432, toPort: 5432)
        }
        #expect(isOpen(failures(.nothingPublicReachesDatabases, change)))
        Shop.environment(change).proves(.nothingPublicReachesDatabases, allowingUnknown: true)
    }

    @Test func whatIsNotThereIsNotProved() {
        let text = failures(.nothingPublicReaches("Databas"))
        #expect(isOpen(text))
        #expect(text[0].contains("there is no 'Databas'; did you mean 'Database'?"))
    }

    @Test func waysThatBreakAreNoProof() {
        #expect(failures(.noWayIsBroken) == [])
        let text = StackUnderTest(Several(resources: Shop.lonelyTask)).failures(of: [.noWayIsBroken]).first
        #expect(text?.contains("task of 'Service' cannot pull its image: ") == true)
    }

    @Test func whatAConditionTakesAwayIsReachedByNothing() {
        #expect(failures(.nothingPublicReaches("Alarms")) == [])
        #expect(failures(.nobodyOutsideMay(except: ["Alarms"])) == [])
    }

    // MARK: One stack each

    func breaks(_ proof: Proof, _ resources: any Resource...) -> String? {
        StackUnderTest(Several(resources: resources)).failures(of: [proof]).first
    }

    struct Several: Stack {
        let name = "several"
        let description = "d"
        let resources: [any Resource]
        var body: some StackContent { resources }
    }

    @Test func bucketsSayHowTheyAreEncrypted() {
        let text = breaks(.everyBucketIsEncrypted, S3.Bucket("Open"), S3.Bucket("Other"))
        #expect(text?.hasPrefix("'several' breaks: every bucket says how it is encrypted\n") == true)
        #expect(text?.contains("error: 'Open': it does not say how it is encrypted; give it bucketEncryption") == true)
        #expect(text?.split(separator: "\n").count == 3)
        #expect(
            breaks(
                .everyBucketIsEncrypted,
                S3.Bucket(
                    "Safe",
                    bucketEncryption: .init(serverSideEncryptionConfiguration: [
                        .init(serverSideEncryptionByDefault: .init(sseAlgorithm: .aes256))
                    ]))) == nil)
    }

    @Test func whatIsNotEncryptedIsTold() {
        #expect(breaks(.everyResourceIsEncrypted(SQS.Queue.self), SQS.Queue("Jobs")) == nil)
        #expect(
            breaks(.everyResourceIsEncrypted(SQS.Queue.self), SQS.Queue("Jobs", sqsManagedSseEnabled: false))?
                .contains("'Jobs': it has ") == true)
        #expect(
            breaks(.everythingIsEncrypted(), AWS.SNS.Topic("Events"))?.contains("'Events': it has no KmsMasterKeyId")
                == true)
        #expect(breaks(.everythingIsEncrypted(), Logs.LogGroup("Log"), S3.Bucket("B")) == nil)
        #expect(breaks(.everythingIsEncrypted(byOwnKey: true), Logs.LogGroup("Log"))?.contains("'Log': ") == true)
        #expect(breaks(.everyResourceIsEncrypted(Logs.LogGroup.self, byOwnKey: true), Logs.LogGroup("Log")) != nil)
        #expect(
            breaks(.everyResourceIsEncrypted(ECS.Cluster.self), ECS.Cluster("C"))?
                .contains("not proved: 'C': nobody knows here how an AWS::ECS::Cluster is encrypted") == true)
    }

    @Test(arguments: Proof.encryptionChecks.keys.sorted() + Proof.encryptionChecksOfKeys.keys.sorted())
    func theChecksOfEncryptionExist(type: String) {
        let resource = UntypedResource("R", type: type)
        for proof in [Proof.everythingIsEncrypted(), .everythingIsEncrypted(byOwnKey: true)] {
            #expect(breaks(proof, resource)?.contains("nobody knows here how") != true)
        }
    }

    @Test func storesOutliveTheirStacks() {
        let table = DynamoDB.Table("Orders", keySchema: [], attributeDefinitions: [])
        let text = breaks(.everyStoreIsKept, table)
        #expect(
            text?.contains("'Orders': its data is lost when its stack is deleted: DeletionPolicy is not set") == true)
        #expect(
            text?.contains("'Orders': its data is lost when it is replaced: UpdateReplacePolicy is not set") == true)
        #expect(breaks(.everyStoreIsKept, table.retained()) == nil)
        let backedUp = DynamoDB.Table(
            "Orders", keySchema: [], attributeDefinitions: [],
            pointInTimeRecoverySpecification: .init(pointInTimeRecoveryEnabled: true))
        #expect(breaks(.everyStoreIsKept, backedUp) == nil)
        #expect(breaks(.everyStoreIsKept, S3.Bucket("Files")) == nil)
        #expect(breaks(.everyStoreIsKept(and: S3.Bucket.self), S3.Bucket("Files")) != nil)
        let replica = UntypedResource(
            "Replica", type: "AWS::RDS::DBInstance", properties: ["SourceDBInstanceIdentifier": "x"])
        #expect(breaks(.everyStoreIsKept, replica) == nil)
    }

    @Test(arguments: [
        "AWS::DSQL::Cluster", "AWS::DocDBElastic::Cluster", "AWS::Elasticsearch::Domain", "AWS::Timestream::Table",
        "AWS::Timestream::Database", "AWS::Cassandra::Table", "AWS::Cassandra::Keyspace", "AWS::NeptuneGraph::Graph",
        "AWS::RedshiftServerless::Namespace", "AWS::OpenSearchServerless::Collection", "AWS::FSx::FileSystem",
        "AWS::FSx::Volume", "AWS::QLDB::Ledger", "AWS::S3Tables::Table", "AWS::MemoryDB::Cluster",
        "AWS::EC2::Volume",
    ]) func everyKindOfStoreIsOne(type: String) {
        let store = UntypedResource("Store", type: type)
        #expect(breaks(.everyStoreIsKept, store) != nil)
        #expect(breaks(.everyStoreIsKept, store.retained()) == nil)
    }

    @Test(arguments: [
        "AWS::SQS::Queue", "AWS::Logs::LogGroup", "AWS::ECR::Repository", "AWS::Backup::BackupVault",
        "AWS::ElastiCache::ReplicationGroup", "AWS::SecretsManager::Secret", "AWS::KMS::Key",
    ]) func whatIsNoLastingStoreIsNotMeant(type: String) {
        #expect(breaks(.everyStoreIsKept, UntypedResource("Other", type: type)) == nil)
    }

    @Test func aSnapshotKeepsOnlyWhatThereAreSnapshotsOf() {
        func snapshot(_ type: String) -> any Resource {
            UntypedResource("Store", type: type).deletionPolicy(.snapshot).updateReplacePolicy(.snapshot)
        }
        #expect(breaks(.everyStoreIsKept, snapshot("AWS::Redshift::Cluster")) == nil)
        let text = breaks(.everyStoreIsKept, snapshot("AWS::DynamoDB::Table"))
        #expect(
            text?.contains("DeletionPolicy is Snapshot, and there are none of an AWS::DynamoDB::Table") == true,
            "\(text ?? "")")
        let database = UntypedResource("Store", type: "AWS::RDS::DBInstance")
        #expect(breaks(.everyStoreIsKept, database)?.contains("DeletionPolicy") == false)
    }

    @Test func rolesThatEscalateAreTold() {
        func role(_ action: String, _ target: Value<String>) -> IAM.Role {
            IAM.Role(
                "Admin",
                assumeRolePolicyDocument: .policy(
                    .allow("sts:AssumeRole", principal: .service("lambda.amazonaws.com"))),
                policies: [
                    .init(policyDocument: .policy(.allow(.init(action), on: [target])), policyName: "own")
                ])
        }
        let text = breaks(.noRoleEscalates, role("iam:PutRolePolicy", "*"))
        #expect(
            text?.contains("'Admin': it may do iam:PutRolePolicy on any role: it can give itself any permission")
                == true)
        #expect(breaks(.noRoleEscalates, role("sqs:SendMessage", "*")) == nil)
        #expect(breaks(.noRoleEscalates(except: ["Admin"]), role("iam:PutRolePolicy", "*")) == nil)
        #expect(
            breaks(.noRoleEscalates(except: ["Admins"]), role("sqs:SendMessage", "*"))?.contains("it excepts 'Admins'")
                == true)
        let strange = IAM.Role(
            "Strange",
            assumeRolePolicyDocument: .policy(.allow("sts:AssumeRole", principal: .service("lambda.amazonaws.com"))),
            managedPolicyArns: ["arn:aws:iam::123456789012:policy/own"])
        #expect(breaks(.noRoleEscalates, strange)?.hasPrefix("nobody knows of 'several' whether ") == true)
    }

    @Test func outsidersAreTold() {
        let queue = SQS.Queue("Jobs")
        func policy(_ principal: PolicyPrincipal) -> SQS.QueuePolicy {
            SQS.QueuePolicy(
                "Policy", policyDocument: .policy(.allow("sqs:SendMessage", on: [queue.arn], principal: principal)),
                queues: [queue.ref])
        }
        let text = breaks(.nobodyOutsideMay(), queue, policy(.aws("arn:aws:iam::210987654321:root")))
        #expect(text?.contains("'Jobs': account 210987654321 may ") == true, "\(text ?? "")")
        #expect(
            breaks(.nobodyOutsideMay(except: ["Jobs"]), queue, policy(.aws("arn:aws:iam::210987654321:root"))) == nil)
        #expect(breaks(.nobodyOutsideMay(except: ["Job"]), queue)?.contains("it excepts 'Job'") == true)
        #expect(breaks(.nobodyOutsideMay(), queue) == nil)
    }

    @Test func exportsThatNobodyImportsAreTold() {
        #expect(failures(.noExportIsUnused) == [])
        let alone = EnvironmentUnderTest(
            Environment("alone", region: .euWest1, account: .any, stackNamePrefix: "shop") { Shop.Network() })
        let text = alone.failures(of: [.noExportIsUnused]).first
        #expect(
            text?.contains("'network/VpcId': no stack of the environment imports 'shop-network-VpcId'") == true,
            "\(text ?? "")")
        #expect(alone.failures(of: [.noExportIsUnused(except: ["VpcId"])]) == [])
        #expect(
            alone.failures(of: [.noExportIsUnused(except: ["network/VpcId", "VpcIdd"])])
                == [
                    "nobody knows of 'alone' whether no export is unused\n"
                        + "  not proved: it excepts 'VpcIdd', and there is no output of that name"
                ])
        #expect(
            StackUnderTest(Shop.Network()).failures(of: [.noExportIsUnused]).first?
                .contains("not proved: 'VpcId': who imports") == true)
    }

    @Test func aMonthCostsNoMoreThanItMay() {
        let text = failures(.costsAtMost(5)).first
        #expect(
            text?.hasPrefix("'shop' breaks: a month costs USD 5.00 at most\n  error: it costs USD ") == true,
            "\(text ?? "")")
        #expect(text?.contains("not proved: its cost is not all known: network/Database") == true)
        #expect(isOpen(failures(.costsAtMost(1_000))))
        Shop.environment().proves(.costsAtMost(1_000), allowingUnknown: true)
    }

    @Test func policiesAreProofsToo() {
        let text = breaks(.obeys(FindingsTests.queuesHaveNames), SQS.Queue("Jobs"))
        #expect(text?.contains("'Jobs': 'Jobs' has no name; people look for them; add queueName") == true)
        #expect(breaks(.obeys(FindingsTests.queuesHaveNames), SQS.Queue("Jobs", queueName: "jobs")) == nil)
    }

    @Test func checksOfPacksAreProofsToo() {
        let text = breaks(.meets("bucket-versions"), S3.Bucket("Files"))
        #expect(
            text?.hasPrefix("'several' breaks: Buckets keep earlier versions of objects [bucket-versions]\n") == true)
        #expect(
            text?.contains("error: 'Files': it has no VersioningConfiguration.Status; set ") == true, "\(text ?? "")")
        #expect(
            breaks(.meets("bucket-versions"), S3.Bucket("Files", versioningConfiguration: .init(status: .enabled)))
                == nil)
        #expect(
            breaks(.meets("bucket-version"), S3.Bucket("Files"))?
                .contains("not proved: there is no such check; did you mean 'bucket-versions'?") == true)
    }

    static let everyQueueHasDeadLetters = Proof("every queue has a dead letter queue") { system in
        for queue in system.resources(SQS.Queue.self) where queue["RedrivePolicy"] == nil {
            system.broken(
                by: queue.logicalID, "it has no RedrivePolicy", at: "RedrivePolicy", fix: "add redrivePolicy")
        }
    }

    @Test func onesOwnProofsSayWhatBreaksThem() {
        let text = breaks(Self.everyQueueHasDeadLetters, SQS.Queue("Jobs"))
        #expect(text?.contains("error: 'Jobs': it has no RedrivePolicy; add redrivePolicy") == true)
        #expect(text?.contains("ProofsTests.swift:") == true)
        struct Failure: Error {}
        let broken = Proof("it is so") { _ -> [Counterexample] in throw Failure() }
        #expect(breaks(broken, SQS.Queue("Jobs"))?.contains("not proved: Failure()") == true)
    }

    @Test func theFailureIsAtTheLineOfTheTest() {
        withKnownIssue {
            Shop.environment().proves(.costsAtMost(5), .nothingPublicReachesDatabases)
        } matching: {
            $0.sourceLocation?.fileID.hasSuffix("ProofsTests.swift") == true
        }
        withKnownIssue { prove([Shop.environment()], .costsAtMost(5)) }
    }

    @Test func whereThereIsNothingNothingIsProved() {
        withKnownIssue {
            prove([], .nothingPublicReachesDatabases)
        } matching: {
            $0.comments.first?.rawValue == "there is no environment to prove it of"
        }
    }

    /// An instance of a cluster has the security groups of its cluster.
    @Test func instancesOfClustersAreReachedByTheGroupsOfTheCluster() {
        func failures(_ peer: EC2.SecurityGroup.Ingress) -> [String] {
            let group = EC2.SecurityGroup(
                "Group", groupDescription: "d", securityGroupIngress: [peer], vpcId: Shop.vpc.ref)
            let subnets = UntypedResource(
                "Subnets", type: "AWS::RDS::DBSubnetGroup",
                properties: ["DBSubnetGroupDescription": "d", "SubnetIds": [.init(Shop.publicSubnet.ref)]])
            let gateway = EC2.InternetGateway("Gateway")
            let table = EC2.RouteTable("Table", vpcId: Shop.vpc.ref)
            let cluster = UntypedResource(
                "Cluster", type: "AWS::RDS::DBCluster",
                properties: [
                    "Engine": "aurora-postgresql", "VpcSecurityGroupIds": [.init(group.ref)],
                    "DBSubnetGroupName": .init(Value<String>.unchecked(.ref("Subnets"))),
                ])
            let instance = UntypedResource(
                "Instance", type: "AWS::RDS::DBInstance",
                properties: [
                    "Engine": "aurora-postgresql", "PubliclyAccessible": true,
                    "DBClusterIdentifier": .init(Value<String>.unchecked(.ref("Cluster"))),
                ])
            let resources: [any Resource] = [
                Shop.vpc, Shop.publicSubnet, gateway, table, group, subnets, cluster, instance,
                EC2.VPCGatewayAttachment("Attachment", vpcId: Shop.vpc.ref, internetGatewayId: gateway.ref),
                EC2.Route(
                    "Out", routeTableId: table.ref, destinationCidrBlock: "0.0.0.0/0", gatewayId: .init(gateway.ref)),
                EC2.SubnetRouteTableAssociation("Place", routeTableId: table.ref, subnetId: Shop.publicSubnet.ref),
            ]
            return StackUnderTest(Several(resources: resources)).failures(of: [.nothingPublicReachesDatabases])
        }
        #expect(failures(.init(ipProtocol: "tcp", cidrIp: "10.0.0.0/16", fromPort: 5432, toPort: 5432)) == [])
        let open = failures(.init(ipProtocol: "tcp", cidrIp: "0.0.0.0/0", fromPort: 5432, toPort: 5432))
        #expect(open.first?.contains("'Instance': the internet can reach") == true, "\(open)")
    }

    @Test func macrosHideWhatTheyAdd() {
        let stack = StackUnderTest(Several(resources: [UntypedResource("M", type: "Acme::Net::Thing::MODULE")]))
        #expect(
            stack.failures(of: [.everyBucketIsEncrypted]).first?
                .contains("not proved: macros, modules or loops may add resources") == true)
    }

    @Test func aCostWithoutARegionIsNothingToAllow() {
        struct Alone: Stack {
            let name = "alone"
            let description = "d"
            var body: some StackContent { UntypedResource("Topic", type: "AWS::SNS::Topic") }
        }
        let stack = StackUnderTest(Alone())
        #expect(stack.failures(of: [.costsAtMost(1)], allowingUnknown: true).count == 1)
        #expect(stack.failures(of: [.costsAtMost(1, in: .euWest1)], allowingUnknown: true).isEmpty)
    }
}
