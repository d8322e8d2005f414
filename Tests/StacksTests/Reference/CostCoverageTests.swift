// SPDX-License-Identifier: Apache-2.0

import StackCosts
import StackDSL
import StackSynthesis
import TemplateModel
import Testing

@testable import Stacks

/// What the reference system costs.
@Suite struct CostCoverageTests {
    private func estimate(_ environment: Environment, in region: Region = .euWest1) throws -> Estimate {
        try #require(CostEstimator(region: region.code)).estimate(environment.synthesize().map { CostSubject($0) })
    }

    @Test func everyResourceEndsOnce() throws {
        for environment in Sample.environments {
            let made = environment.synthesize().flatMap { stack in
                stack.template.resources.map { "\(stack.name) \($0.logicalID)" }
            }
            #expect(try estimate(environment).resources.map { "\($0.stack) \($0.logicalID)" } == made)
        }
    }

    /// Of the types that the reference system is made of: what is added to its stacks may be unknown to `synth cost`.
    @Test func whatIsNotCoveredIsKnown() throws {
        let resources = try Sample.environments.flatMap { try estimate($0).resources }
        let notCovered = resources.filter { if case .notCovered = $0.outcome { true } else { false } }.map(\.type)
        let partly: Set = ["AWS::EC2::FlowLog", "AWS::SNS::Topic"]
        #expect(partly.isSubset(of: notCovered))
        #expect(Self.covered.isSubset(of: resources.map(\.type)))
        #expect(Self.covered.isDisjoint(with: notCovered))
    }

    private static let covered: Set = [
        "AWS::ApiGateway::Account", "AWS::ApiGateway::ApiKey", "AWS::ApiGateway::Deployment",
        "AWS::ApiGateway::Method", "AWS::ApiGateway::Resource", "AWS::ApiGateway::RestApi", "AWS::ApiGateway::Stage",
        "AWS::ApiGateway::UsagePlan", "AWS::ApiGateway::UsagePlanKey", "AWS::ApiGateway::VpcLink",
        "AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::ApiMapping", "AWS::ApiGatewayV2::Authorizer",
        "AWS::ApiGatewayV2::DomainName", "AWS::ApiGatewayV2::Integration", "AWS::ApiGatewayV2::Route",
        "AWS::ApiGatewayV2::Stage", "AWS::ApiGatewayV2::VpcLink", "AWS::ApplicationAutoScaling::ScalableTarget",
        "AWS::ApplicationAutoScaling::ScalingPolicy", "AWS::CertificateManager::Certificate",
        "AWS::CloudWatch::Alarm", "AWS::CloudWatch::Dashboard", "AWS::EC2::EIP", "AWS::EC2::InternetGateway",
        "AWS::EC2::NatGateway", "AWS::EC2::Route", "AWS::EC2::RouteTable", "AWS::EC2::SecurityGroup",
        "AWS::EC2::SecurityGroupIngress", "AWS::EC2::Subnet", "AWS::EC2::SubnetRouteTableAssociation",
        "AWS::EC2::VPC", "AWS::EC2::VPCEndpoint", "AWS::EC2::VPCGatewayAttachment", "AWS::ECR::Repository",
        "AWS::ECS::Cluster", "AWS::ECS::Service", "AWS::ECS::TaskDefinition", "AWS::ElasticLoadBalancingV2::Listener",
        "AWS::ElasticLoadBalancingV2::ListenerRule", "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "AWS::ElasticLoadBalancingV2::TargetGroup", "AWS::IAM::Role", "AWS::KMS::Key", "AWS::Logs::LogGroup",
        "AWS::Route53::RecordSet", "AWS::SNS::Subscription", "AWS::SNS::TopicPolicy", "AWS::WAFv2::WebACL",
        "AWS::WAFv2::WebACLAssociation",
    ]

    /// Six endpoints in zones at 0.011, a load balancer at 0.0252, and a task of 1 vCPU and 2 GB, for 730 hours; 37 metrics of
    /// the cluster and its service, and ten of two methods, at 0.30.
    @Test func aSmallInstallationCostsSoMuchBeforeTheFirstRequest() throws {
        let estimate = try estimate(Sample.developmentEnvironment)
        #expect(estimate.fixed.map(\.monthly.money) == ["48.18", "18.40", "14.10", "29.55", "6.49"])
        #expect(estimate.fixedTotal.money == "116.72")
    }

    @Test func theWaysOutCostWhatTheDocumentationSays() throws {
        let totals = try Alternatives.of(Sample.developmentEnvironment).map {
            try estimate($0, in: .usEast1).total(of: "way out").money
        }
        #expect(totals == ["43.80", "43.80", "32.85", "65.70", "0.00"])
    }

    @Test func subnetsOfAnotherStackAreCounted() throws {
        let line = try estimate(Sample.productionEnvironment).fixed.first { $0.item == .endpoint }
        #expect(line?.count == Amount(15))
    }
}
