// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackSynthesis
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

@Suite struct EnvironmentTests {
    @Test func everyValueOfTheSettingsArrives() throws {
        let values = StackUnderTest(ServiceStack(Sample.development)).parameterValues
        #expect(
            values == [
                "Deployment": "cluster1", "Stage": "dev", "VpcCidrBlock": "10.0.0.0/16",
                "AvailabilityZones": "eu-west-1a,eu-west-1b", "PrivateSubnetCidrBlocks": "10.0.0.0/24,10.0.1.0/24",
                "S3PrefixListId": "pl-6da54004", "WebRepositoryName": "cluster1/service",
                "WebImageUri": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/cluster1/service:1.0.0",
                "WebPort": "8080", "WebHealthCheckPath": "/actuator/health", "WebTaskCount": "1",
                "WebTaskCpu": "1024", "WebTaskMemory": "2048", "LogRetentionInDays": "14",
            ])
    }

    @Test func noSampleHasFindings() {
        for environment in Sample.environments {
            // A large stack is near the limits of a template, which what is added to it may cross.
            let found = environment.synthesize().flatMap(\.diagnostics).filter { $0.rule != "limits" }
            #expect(found.isEmpty, "\(environment.name)")
        }
    }

    @Test func anEnvironmentIsWhatItsSettingsSay() {
        let settings = Sample.development.with {
            $0.account = "210987654321"
            $0.stage = "test"
            $0.tags = ["Team": "web"]
            $0.terminationProtection = false
        }
        let environment = Environment("x", settings) { RegistryStack($0) }
        #expect(environment.region == .euWest1)
        #expect(environment.account == "210987654321")
        #expect(environment.stackName(of: RegistryStack(settings)) == "cluster1-test-registry")
        #expect(environment.tags.map { "\($0.key)=\($0.value)" } == ["Team=web"])
        #expect(environment.terminationProtection == false)
    }

    @Test func templatesDifferOnlyWhereTheirShapeDoes() {
        var other = Sample.development
        other.stage = "test"
        other.logs.retentionInDays = 30
        other.services[0].cpu = 512
        #expect(ServiceStack(other).template == ServiceStack(Sample.development).template)
        other.logs.retained = true
        #expect(ServiceStack(other).template != ServiceStack(Sample.development).template)
    }

    @Test func theNumberOfZonesShapesTheTemplate() {
        #expect(StackUnderTest(NetworkStack(Sample.production)).count(EC2.Subnet.self) == 3)
    }

    @Test func logsOutliveAProductionStackOnly() throws {
        #expect(try StackUnderTest(ServiceStack(Sample.development)).resource("WebLogGroup").deletionPolicy == "Delete")
        #expect(try StackUnderTest(ServiceStack(Sample.production)).resource("WebLogGroup").deletionPolicy == "Retain")
    }

    @Test func theSamplesHaveEveryArchitecture() {
        let architectures = Sample.environments.compactMap(\.settings?.architecture)
        #expect(architectures.count == Sample.environments.count)
        #expect(Set(architectures.map { $0.egress.map { "\($0)" } ?? "public" }).count == 3)
        #expect(Set(architectures.map { "\($0.balancer)" }) == ["network", "application"])
    }

    @Test func valuesThatBreakAConstraintAreNamedWithTheirEnvironment() {
        var settings = Sample.development
        settings.services[0].port = 70_000
        settings.services[0].cpu = 1000
        settings.network = .own(
            AddressPlan(
                vpcCidrBlock: "10.0.0.0/16",
                zones: [.init("eu-west-1a", private: "10.0.0/24"), .init("eu-west-1b", private: "10.0.1.0/24")]))
        let broken = Environment("env1", settings) { ServiceStack($0) }
        let messages = broken.synthesize().flatMap(\.diagnostics).filter { $0.rule == "parameter-value" }.map(\.message)
        #expect(messages.count == 3)
        #expect(messages.contains { $0.contains("environment 'env1'") && $0.contains("'WebPort'") })
        #expect(messages.contains { $0.contains("'WebTaskCpu'") && $0.contains("AllowedValues") })
        #expect(messages.contains { $0.contains("'PrivateSubnetCidrBlocks'") })
    }

    @Test func aRegionWhosePrefixListIsUnknownIsSaid() {
        var settings = Sample.development
        settings.region = "xx-west-1"
        settings.s3PrefixListId = nil
        let environment = Environment("x", settings) { ServiceStack($0) }
        #expect(
            environment.synthesize().flatMap(\.diagnostics).filter {
                !["availability-zone", "region"].contains($0.rule)
            }
            .map(\.message)
                == ["environment 'x' gives no value to parameter 'S3PrefixListId', which has no default"])
    }

    @Test func theImagesStayWithoutTheRegistry() throws {
        let repository = try StackUnderTest(RegistryStack(Sample.development)).resource(ECR.Repository.self)
        #expect(repository["ImageScanningConfiguration.ScanOnPush"] == true)
        #expect(repository["ImageTagMutability"] == "IMMUTABLE")
        #expect(repository["EncryptionConfiguration.EncryptionType"] == "AES256")
        #expect(repository.deletionPolicy == "RetainExceptOnCreate")
        let policy = try #require(repository["LifecyclePolicy.LifecyclePolicyText"]?.stringValue)
        #expect(try JSONReader.read(policy)["rules"]?.arrayValue?.count == 2)
    }
}
