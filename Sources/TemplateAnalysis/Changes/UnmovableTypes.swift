// SPDX-License-Identifier: Apache-2.0

/// What CloudFormation cannot refactor, by type.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-refactoring.html>.
package enum UnmovableTypes {
    /// Why resources of a type cannot be moved; nil where nothing is known against it.
    package static func reason(_ type: String) -> String? {
        if type.hasPrefix("Custom::") || type == "AWS::CloudFormation::CustomResource" {
            return "it is a custom resource, whose provider alone knows what it made"
        }
        if type == "AWS::CloudFormation::Stack" { return "it is a nested stack, and stacks are not moved" }
        if type.hasPrefix("AWS::CloudFormation::WaitCondition") {
            return "a wait condition is over once it was met, and stack refactoring does not support it"
        }
        if all.contains(type) { return "stack refactoring does not support \(type)" }
        if type.hasSuffix("::MODULE") { return "it is a module, which CloudFormation replaces by what it holds" }
        return nil
    }

    private static let all: Set<String> = [
        "AWS::ACMPCA::Certificate", "AWS::ACMPCA::CertificateAuthority",
        "AWS::ACMPCA::CertificateAuthorityActivation", "AWS::ApiGateway::BasePathMapping", "AWS::ApiGateway::Method",
        "AWS::AppConfig::ConfigurationProfile", "AWS::AppConfig::Deployment", "AWS::AppConfig::Environment",
        "AWS::AppConfig::Extension", "AWS::AppConfig::ExtensionAssociation", "AWS::AppStream::DirectoryConfig",
        "AWS::AppStream::StackFleetAssociation", "AWS::AppStream::StackUserAssociation", "AWS::AppStream::User",
        "AWS::BackupGateway::Hypervisor", "AWS::CertificateManager::Certificate", "AWS::CloudFormation::Macro",
        "AWS::CodeDeploy::DeploymentGroup", "AWS::CodePipeline::CustomActionType",
        "AWS::Cognito::UserPoolRiskConfigurationAttachment", "AWS::Cognito::UserPoolUICustomizationAttachment",
        "AWS::Cognito::UserPoolUserToGroupAttachment", "AWS::Config::ConfigRule",
        "AWS::Config::ConfigurationRecorder", "AWS::Config::DeliveryChannel", "AWS::DataBrew::Dataset",
        "AWS::DataBrew::Job", "AWS::DataBrew::Project", "AWS::DataBrew::Recipe", "AWS::DataBrew::Ruleset",
        "AWS::DataBrew::Schedule", "AWS::DataZone::DataSource", "AWS::DataZone::Environment",
        "AWS::DataZone::EnvironmentBlueprintConfiguration", "AWS::DataZone::EnvironmentProfile",
        "AWS::DataZone::Project", "AWS::DataZone::SubscriptionTarget", "AWS::DirectoryService::MicrosoftAD",
        "AWS::DynamoDB::GlobalTable", "AWS::EC2::CustomerGateway", "AWS::EC2::EIP", "AWS::EC2::LaunchTemplate",
        "AWS::EC2::NetworkInterfacePermission", "AWS::EC2::PlacementGroup", "AWS::EC2::SpotFleet",
        "AWS::EC2::VPCDHCPOptionsAssociation", "AWS::EC2::VolumeAttachment", "AWS::EMR::Cluster",
        "AWS::EMR::InstanceFleetConfig", "AWS::EMR::InstanceGroupConfig", "AWS::ElastiCache::CacheCluster",
        "AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::SecurityGroup",
        "AWS::ElastiCache::SecurityGroupIngress", "AWS::ElasticBeanstalk::ConfigurationTemplate",
        "AWS::ElasticLoadBalancing::LoadBalancer", "AWS::ElasticLoadBalancingV2::ListenerCertificate",
        "AWS::Elasticsearch::Domain", "AWS::FIS::ExperimentTemplate", "AWS::Glue::Schema", "AWS::GuardDuty::IPSet",
        "AWS::GuardDuty::PublishingDestination", "AWS::GuardDuty::ThreatIntelSet", "AWS::IAM::AccessKey",
        "AWS::IAM::UserToGroupAddition", "AWS::ImageBuilder::Component", "AWS::IoT::PolicyPrincipalAttachment",
        "AWS::IoT::ThingPrincipalAttachment", "AWS::IoTFleetWise::Campaign",
        "AWS::IoTWireless::WirelessDeviceImportTask", "AWS::Lambda::EventInvokeConfig", "AWS::Lex::BotVersion",
        "AWS::M2::Application", "AWS::MSK::Configuration", "AWS::MSK::ServerlessCluster",
        "AWS::Maester::DocumentType", "AWS::MediaTailor::Channel", "AWS::NeptuneGraph::PrivateGraphEndpoint",
        "AWS::Omics::AnnotationStore", "AWS::Omics::ReferenceStore", "AWS::Omics::SequenceStore",
        "AWS::OpenSearchServerless::Collection", "AWS::OpsWorks::App",
        "AWS::OpsWorks::ElasticLoadBalancerAttachment", "AWS::OpsWorks::Instance", "AWS::OpsWorks::Layer",
        "AWS::OpsWorks::Stack", "AWS::OpsWorks::UserProfile", "AWS::OpsWorks::Volume",
        "AWS::PCAConnectorAD::Connector", "AWS::PCAConnectorAD::DirectoryRegistration",
        "AWS::PCAConnectorAD::Template", "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry",
        "AWS::Panorama::PackageVersion", "AWS::QuickSight::Theme", "AWS::RDS::DBSecurityGroup",
        "AWS::RDS::DBSecurityGroupIngress", "AWS::Redshift::ClusterSecurityGroup",
        "AWS::Redshift::ClusterSecurityGroupIngress", "AWS::RefactorSpaces::Environment",
        "AWS::RefactorSpaces::Route", "AWS::RefactorSpaces::Service", "AWS::RoboMaker::RobotApplication",
        "AWS::RoboMaker::SimulationApplication", "AWS::Route53::RecordSet", "AWS::Route53::RecordSetGroup",
        "AWS::SDB::Domain", "AWS::SageMaker::InferenceComponent",
        "AWS::ServiceCatalog::PortfolioPrincipalAssociation", "AWS::ServiceCatalog::PortfolioProductAssociation",
        "AWS::ServiceCatalog::PortfolioShare", "AWS::ServiceCatalog::TagOptionAssociation",
        "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation",
        "AWS::ServiceCatalogAppRegistry::ResourceAssociation", "AWS::StepFunctions::StateMachineVersion",
        "AWS::Synthetics::Canary", "AWS::VoiceID::Domain", "AWS::WAF::ByteMatchSet", "AWS::WAF::IPSet",
        "AWS::WAF::Rule", "AWS::WAF::SizeConstraintSet", "AWS::WAF::SqlInjectionMatchSet", "AWS::WAF::WebACL",
        "AWS::WAF::XssMatchSet", "AWS::WAFv2::IPSet", "AWS::WAFv2::RegexPatternSet", "AWS::WAFv2::RuleGroup",
        "AWS::WAFv2::WebACL", "AWS::WorkSpaces::Workspace",
    ]
}
