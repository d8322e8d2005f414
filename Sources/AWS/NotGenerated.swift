// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

// The types that are not generated, each with the command that generates it.

protocol NotGeneratedYet {}

extension ACMPCA {
    @available(*, unavailable, message: "'Certificate' is not generated yet: `swift run generate-resources AWS::ACMPCA::Certificate`") typealias Certificate = any NotGeneratedYet
    @available(*, unavailable, message: "'CertificateAuthorityActivation' is not generated yet: `swift run generate-resources AWS::ACMPCA::CertificateAuthorityActivation`") typealias CertificateAuthorityActivation = any NotGeneratedYet
    @available(*, unavailable, message: "'Permission' is not generated yet: `swift run generate-resources AWS::ACMPCA::Permission`") typealias Permission = any NotGeneratedYet
}

/// The resource types of `APS`.
public enum APS {
    @available(*, unavailable, message: "'AnomalyDetector' is not generated yet: `swift run generate-resources AWS::APS::AnomalyDetector`") typealias AnomalyDetector = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::APS::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'RuleGroupsNamespace' is not generated yet: `swift run generate-resources AWS::APS::RuleGroupsNamespace`") typealias RuleGroupsNamespace = any NotGeneratedYet
    @available(*, unavailable, message: "'Scraper' is not generated yet: `swift run generate-resources AWS::APS::Scraper`") typealias Scraper = any NotGeneratedYet
    @available(*, unavailable, message: "'Workspace' is not generated yet: `swift run generate-resources AWS::APS::Workspace`") typealias Workspace = any NotGeneratedYet
}

/// The resource types of `ARCRegionSwitch`.
public enum ARCRegionSwitch {
    @available(*, unavailable, message: "'Plan' is not generated yet: `swift run generate-resources AWS::ARCRegionSwitch::Plan`") typealias Plan = any NotGeneratedYet
}

/// The resource types of `ARCZonalShift`.
public enum ARCZonalShift {
    @available(*, unavailable, message: "'AutoshiftObserverNotificationStatus' is not generated yet: `swift run generate-resources AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`") typealias AutoshiftObserverNotificationStatus = any NotGeneratedYet
    @available(*, unavailable, message: "'ZonalAutoshiftConfiguration' is not generated yet: `swift run generate-resources AWS::ARCZonalShift::ZonalAutoshiftConfiguration`") typealias ZonalAutoshiftConfiguration = any NotGeneratedYet
}

/// The resource types of `ASK`.
public enum ASK {
    @available(*, unavailable, message: "'Skill' is not generated yet: `swift run generate-resources Alexa::ASK::Skill`") typealias Skill = any NotGeneratedYet
}

/// The resource types of `AWSExternalAnthropic`.
public enum AWSExternalAnthropic {
    @available(*, unavailable, message: "'Workspace' is not generated yet: `swift run generate-resources AWS::AWSExternalAnthropic::Workspace`") typealias Workspace = any NotGeneratedYet
}

/// The resource types of `AccessAnalyzer`.
public enum AccessAnalyzer {
    @available(*, unavailable, message: "'Analyzer' is not generated yet: `swift run generate-resources AWS::AccessAnalyzer::Analyzer`") typealias Analyzer = any NotGeneratedYet
    @available(*, unavailable, message: "'ArchiveRule' is not generated yet: `swift run generate-resources AWS::AccessAnalyzer::ArchiveRule`") typealias ArchiveRule = any NotGeneratedYet
}

/// The resource types of `AccountAccess`.
public enum AccountAccess {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::AccountAccess::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'Entitlement' is not generated yet: `swift run generate-resources AWS::AccountAccess::Entitlement`") typealias Entitlement = any NotGeneratedYet
}

/// The resource types of `AgentRegistry`.
public enum AgentRegistry {
    @available(*, unavailable, message: "'Registry' is not generated yet: `swift run generate-resources AWS::AgentRegistry::Registry`") typealias Registry = any NotGeneratedYet
    @available(*, unavailable, message: "'RegistryRecord' is not generated yet: `swift run generate-resources AWS::AgentRegistry::RegistryRecord`") typealias RegistryRecord = any NotGeneratedYet
}

extension AmazonMQ {
    @available(*, unavailable, message: "'ConfigurationAssociation' is not generated yet: `swift run generate-resources AWS::AmazonMQ::ConfigurationAssociation`") typealias ConfigurationAssociation = any NotGeneratedYet
}

extension Amplify {
    @available(*, unavailable, message: "'Branch' is not generated yet: `swift run generate-resources AWS::Amplify::Branch`") typealias Branch = any NotGeneratedYet
    @available(*, unavailable, message: "'Domain' is not generated yet: `swift run generate-resources AWS::Amplify::Domain`") typealias Domain = any NotGeneratedYet
    @available(*, unavailable, message: "'Webhook' is not generated yet: `swift run generate-resources AWS::Amplify::Webhook`") typealias Webhook = any NotGeneratedYet
}

/// The resource types of `AmplifyUIBuilder`.
public enum AmplifyUIBuilder {
    @available(*, unavailable, message: "'Component' is not generated yet: `swift run generate-resources AWS::AmplifyUIBuilder::Component`") typealias Component = any NotGeneratedYet
    @available(*, unavailable, message: "'Form' is not generated yet: `swift run generate-resources AWS::AmplifyUIBuilder::Form`") typealias Form = any NotGeneratedYet
    @available(*, unavailable, message: "'Theme' is not generated yet: `swift run generate-resources AWS::AmplifyUIBuilder::Theme`") typealias Theme = any NotGeneratedYet
}

extension ApiGateway {
    @available(*, unavailable, message: "'BasePathMappingV2' is not generated yet: `swift run generate-resources AWS::ApiGateway::BasePathMappingV2`") typealias BasePathMappingV2 = any NotGeneratedYet
    @available(*, unavailable, message: "'DocumentationPart' is not generated yet: `swift run generate-resources AWS::ApiGateway::DocumentationPart`") typealias DocumentationPart = any NotGeneratedYet
    @available(*, unavailable, message: "'DocumentationVersion' is not generated yet: `swift run generate-resources AWS::ApiGateway::DocumentationVersion`") typealias DocumentationVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'DomainNameAccessAssociation' is not generated yet: `swift run generate-resources AWS::ApiGateway::DomainNameAccessAssociation`") typealias DomainNameAccessAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'DomainNameV2' is not generated yet: `swift run generate-resources AWS::ApiGateway::DomainNameV2`") typealias DomainNameV2 = any NotGeneratedYet
    @available(*, unavailable, message: "'GatewayResponse' is not generated yet: `swift run generate-resources AWS::ApiGateway::GatewayResponse`") typealias GatewayResponse = any NotGeneratedYet
}

extension ApiGatewayV2 {
    @available(*, unavailable, message: "'ApiGatewayManagedOverrides' is not generated yet: `swift run generate-resources AWS::ApiGatewayV2::ApiGatewayManagedOverrides`") typealias ApiGatewayManagedOverrides = any NotGeneratedYet
    @available(*, unavailable, message: "'IntegrationResponse' is not generated yet: `swift run generate-resources AWS::ApiGatewayV2::IntegrationResponse`") typealias IntegrationResponse = any NotGeneratedYet
    @available(*, unavailable, message: "'Model' is not generated yet: `swift run generate-resources AWS::ApiGatewayV2::Model`") typealias Model = any NotGeneratedYet
    @available(*, unavailable, message: "'PortalProduct' is not generated yet: `swift run generate-resources AWS::ApiGatewayV2::PortalProduct`") typealias PortalProduct = any NotGeneratedYet
    @available(*, unavailable, message: "'RouteResponse' is not generated yet: `swift run generate-resources AWS::ApiGatewayV2::RouteResponse`") typealias RouteResponse = any NotGeneratedYet
    @available(*, unavailable, message: "'RoutingRule' is not generated yet: `swift run generate-resources AWS::ApiGatewayV2::RoutingRule`") typealias RoutingRule = any NotGeneratedYet
}

/// The resource types of `AppConfig`.
public enum AppConfig {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::AppConfig::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'ConfigurationProfile' is not generated yet: `swift run generate-resources AWS::AppConfig::ConfigurationProfile`") typealias ConfigurationProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'Deployment' is not generated yet: `swift run generate-resources AWS::AppConfig::Deployment`") typealias Deployment = any NotGeneratedYet
    @available(*, unavailable, message: "'DeploymentStrategy' is not generated yet: `swift run generate-resources AWS::AppConfig::DeploymentStrategy`") typealias DeploymentStrategy = any NotGeneratedYet
    @available(*, unavailable, message: "'Environment' is not generated yet: `swift run generate-resources AWS::AppConfig::Environment`") typealias Environment = any NotGeneratedYet
    @available(*, unavailable, message: "'ExperimentDefinition' is not generated yet: `swift run generate-resources AWS::AppConfig::ExperimentDefinition`") typealias ExperimentDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'ExperimentRun' is not generated yet: `swift run generate-resources AWS::AppConfig::ExperimentRun`") typealias ExperimentRun = any NotGeneratedYet
    @available(*, unavailable, message: "'Extension' is not generated yet: `swift run generate-resources AWS::AppConfig::Extension`") typealias Extension = any NotGeneratedYet
    @available(*, unavailable, message: "'ExtensionAssociation' is not generated yet: `swift run generate-resources AWS::AppConfig::ExtensionAssociation`") typealias ExtensionAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'HostedConfigurationVersion' is not generated yet: `swift run generate-resources AWS::AppConfig::HostedConfigurationVersion`") typealias HostedConfigurationVersion = any NotGeneratedYet
}

/// The resource types of `AppFabric`.
public enum AppFabric {
    @available(*, unavailable, message: "'AppAuthorization' is not generated yet: `swift run generate-resources AWS::AppFabric::AppAuthorization`") typealias AppAuthorization = any NotGeneratedYet
    @available(*, unavailable, message: "'IngestionDestination' is not generated yet: `swift run generate-resources AWS::AppFabric::IngestionDestination`") typealias IngestionDestination = any NotGeneratedYet
}

/// The resource types of `AppFlow`.
public enum AppFlow {
    @available(*, unavailable, message: "'Connector' is not generated yet: `swift run generate-resources AWS::AppFlow::Connector`") typealias Connector = any NotGeneratedYet
    @available(*, unavailable, message: "'ConnectorProfile' is not generated yet: `swift run generate-resources AWS::AppFlow::ConnectorProfile`") typealias ConnectorProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'Flow' is not generated yet: `swift run generate-resources AWS::AppFlow::Flow`") typealias Flow = any NotGeneratedYet
}

/// The resource types of `AppIntegrations`.
public enum AppIntegrations {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::AppIntegrations::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'DataIntegration' is not generated yet: `swift run generate-resources AWS::AppIntegrations::DataIntegration`") typealias DataIntegration = any NotGeneratedYet
    @available(*, unavailable, message: "'EventIntegration' is not generated yet: `swift run generate-resources AWS::AppIntegrations::EventIntegration`") typealias EventIntegration = any NotGeneratedYet
}

/// The resource types of `AppMesh`.
public enum AppMesh {
    @available(*, unavailable, message: "'GatewayRoute' is not generated yet: `swift run generate-resources AWS::AppMesh::GatewayRoute`") typealias GatewayRoute = any NotGeneratedYet
    @available(*, unavailable, message: "'Mesh' is not generated yet: `swift run generate-resources AWS::AppMesh::Mesh`") typealias Mesh = any NotGeneratedYet
    @available(*, unavailable, message: "'Route' is not generated yet: `swift run generate-resources AWS::AppMesh::Route`") typealias Route = any NotGeneratedYet
    @available(*, unavailable, message: "'VirtualGateway' is not generated yet: `swift run generate-resources AWS::AppMesh::VirtualGateway`") typealias VirtualGateway = any NotGeneratedYet
    @available(*, unavailable, message: "'VirtualNode' is not generated yet: `swift run generate-resources AWS::AppMesh::VirtualNode`") typealias VirtualNode = any NotGeneratedYet
    @available(*, unavailable, message: "'VirtualRouter' is not generated yet: `swift run generate-resources AWS::AppMesh::VirtualRouter`") typealias VirtualRouter = any NotGeneratedYet
    @available(*, unavailable, message: "'VirtualService' is not generated yet: `swift run generate-resources AWS::AppMesh::VirtualService`") typealias VirtualService = any NotGeneratedYet
}

extension AppRunner {
    @available(*, unavailable, message: "'AutoScalingConfiguration' is not generated yet: `swift run generate-resources AWS::AppRunner::AutoScalingConfiguration`") typealias AutoScalingConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'ObservabilityConfiguration' is not generated yet: `swift run generate-resources AWS::AppRunner::ObservabilityConfiguration`") typealias ObservabilityConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'VpcConnector' is not generated yet: `swift run generate-resources AWS::AppRunner::VpcConnector`") typealias VpcConnector = any NotGeneratedYet
    @available(*, unavailable, message: "'VpcIngressConnection' is not generated yet: `swift run generate-resources AWS::AppRunner::VpcIngressConnection`") typealias VpcIngressConnection = any NotGeneratedYet
}

/// The resource types of `AppStream`.
public enum AppStream {
    @available(*, unavailable, message: "'AppBlock' is not generated yet: `swift run generate-resources AWS::AppStream::AppBlock`") typealias AppBlock = any NotGeneratedYet
    @available(*, unavailable, message: "'AppBlockBuilder' is not generated yet: `swift run generate-resources AWS::AppStream::AppBlockBuilder`") typealias AppBlockBuilder = any NotGeneratedYet
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::AppStream::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'ApplicationEntitlementAssociation' is not generated yet: `swift run generate-resources AWS::AppStream::ApplicationEntitlementAssociation`") typealias ApplicationEntitlementAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'ApplicationFleetAssociation' is not generated yet: `swift run generate-resources AWS::AppStream::ApplicationFleetAssociation`") typealias ApplicationFleetAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'DirectoryConfig' is not generated yet: `swift run generate-resources AWS::AppStream::DirectoryConfig`") typealias DirectoryConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'Entitlement' is not generated yet: `swift run generate-resources AWS::AppStream::Entitlement`") typealias Entitlement = any NotGeneratedYet
    @available(*, unavailable, message: "'Fleet' is not generated yet: `swift run generate-resources AWS::AppStream::Fleet`") typealias Fleet = any NotGeneratedYet
    @available(*, unavailable, message: "'ImageBuilder' is not generated yet: `swift run generate-resources AWS::AppStream::ImageBuilder`") typealias ImageBuilder = any NotGeneratedYet
    @available(*, unavailable, message: "'Stack' is not generated yet: `swift run generate-resources AWS::AppStream::Stack`") typealias Stack = any NotGeneratedYet
    @available(*, unavailable, message: "'StackFleetAssociation' is not generated yet: `swift run generate-resources AWS::AppStream::StackFleetAssociation`") typealias StackFleetAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'StackUserAssociation' is not generated yet: `swift run generate-resources AWS::AppStream::StackUserAssociation`") typealias StackUserAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'User' is not generated yet: `swift run generate-resources AWS::AppStream::User`") typealias User = any NotGeneratedYet
}

extension AppSync {
    @available(*, unavailable, message: "'Api' is not generated yet: `swift run generate-resources AWS::AppSync::Api`") typealias Api = any NotGeneratedYet
    @available(*, unavailable, message: "'ApiCache' is not generated yet: `swift run generate-resources AWS::AppSync::ApiCache`") typealias ApiCache = any NotGeneratedYet
    @available(*, unavailable, message: "'ApiKey' is not generated yet: `swift run generate-resources AWS::AppSync::ApiKey`") typealias ApiKey = any NotGeneratedYet
    @available(*, unavailable, message: "'ChannelNamespace' is not generated yet: `swift run generate-resources AWS::AppSync::ChannelNamespace`") typealias ChannelNamespace = any NotGeneratedYet
    @available(*, unavailable, message: "'DataSource' is not generated yet: `swift run generate-resources AWS::AppSync::DataSource`") typealias DataSource = any NotGeneratedYet
    @available(*, unavailable, message: "'DomainName' is not generated yet: `swift run generate-resources AWS::AppSync::DomainName`") typealias DomainName = any NotGeneratedYet
    @available(*, unavailable, message: "'DomainNameApiAssociation' is not generated yet: `swift run generate-resources AWS::AppSync::DomainNameApiAssociation`") typealias DomainNameApiAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'FunctionConfiguration' is not generated yet: `swift run generate-resources AWS::AppSync::FunctionConfiguration`") typealias FunctionConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'GraphQLSchema' is not generated yet: `swift run generate-resources AWS::AppSync::GraphQLSchema`") typealias GraphQLSchema = any NotGeneratedYet
    @available(*, unavailable, message: "'Resolver' is not generated yet: `swift run generate-resources AWS::AppSync::Resolver`") typealias Resolver = any NotGeneratedYet
    @available(*, unavailable, message: "'SourceApiAssociation' is not generated yet: `swift run generate-resources AWS::AppSync::SourceApiAssociation`") typealias SourceApiAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'TypeResource' is not generated yet: `swift run generate-resources AWS::AppSync::Type`") typealias TypeResource = any NotGeneratedYet
}

/// The resource types of `AppTest`.
public enum AppTest {
    @available(*, unavailable, message: "'TestCase' is not generated yet: `swift run generate-resources AWS::AppTest::TestCase`") typealias TestCase = any NotGeneratedYet
}

/// The resource types of `ApplicationInsights`.
public enum ApplicationInsights {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::ApplicationInsights::Application`") typealias Application = any NotGeneratedYet
}

extension ApplicationSignals {
    @available(*, unavailable, message: "'GroupingConfiguration' is not generated yet: `swift run generate-resources AWS::ApplicationSignals::GroupingConfiguration`") typealias GroupingConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'InstrumentationConfig' is not generated yet: `swift run generate-resources AWS::ApplicationSignals::InstrumentationConfig`") typealias InstrumentationConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'ServiceLevelObjective' is not generated yet: `swift run generate-resources AWS::ApplicationSignals::ServiceLevelObjective`") typealias ServiceLevelObjective = any NotGeneratedYet
}

/// The resource types of `Athena`.
public enum Athena {
    @available(*, unavailable, message: "'CapacityReservation' is not generated yet: `swift run generate-resources AWS::Athena::CapacityReservation`") typealias CapacityReservation = any NotGeneratedYet
    @available(*, unavailable, message: "'DataCatalog' is not generated yet: `swift run generate-resources AWS::Athena::DataCatalog`") typealias DataCatalog = any NotGeneratedYet
    @available(*, unavailable, message: "'NamedQuery' is not generated yet: `swift run generate-resources AWS::Athena::NamedQuery`") typealias NamedQuery = any NotGeneratedYet
    @available(*, unavailable, message: "'PreparedStatement' is not generated yet: `swift run generate-resources AWS::Athena::PreparedStatement`") typealias PreparedStatement = any NotGeneratedYet
    @available(*, unavailable, message: "'WorkGroup' is not generated yet: `swift run generate-resources AWS::Athena::WorkGroup`") typealias WorkGroup = any NotGeneratedYet
}

/// The resource types of `AuditManager`.
public enum AuditManager {
    @available(*, unavailable, message: "'Assessment' is not generated yet: `swift run generate-resources AWS::AuditManager::Assessment`") typealias Assessment = any NotGeneratedYet
    @available(*, unavailable, message: "'AssessmentFramework' is not generated yet: `swift run generate-resources AWS::AuditManager::AssessmentFramework`") typealias AssessmentFramework = any NotGeneratedYet
}

extension AutoScaling {
    @available(*, unavailable, message: "'LifecycleHook' is not generated yet: `swift run generate-resources AWS::AutoScaling::LifecycleHook`") typealias LifecycleHook = any NotGeneratedYet
    @available(*, unavailable, message: "'ScheduledAction' is not generated yet: `swift run generate-resources AWS::AutoScaling::ScheduledAction`") typealias ScheduledAction = any NotGeneratedYet
    @available(*, unavailable, message: "'WarmPool' is not generated yet: `swift run generate-resources AWS::AutoScaling::WarmPool`") typealias WarmPool = any NotGeneratedYet
}

/// The resource types of `AutoScalingPlans`.
public enum AutoScalingPlans {
    @available(*, unavailable, message: "'ScalingPlan' is not generated yet: `swift run generate-resources AWS::AutoScalingPlans::ScalingPlan`") typealias ScalingPlan = any NotGeneratedYet
}

/// The resource types of `B2BI`.
public enum B2BI {
    @available(*, unavailable, message: "'Capability' is not generated yet: `swift run generate-resources AWS::B2BI::Capability`") typealias Capability = any NotGeneratedYet
    @available(*, unavailable, message: "'Partnership' is not generated yet: `swift run generate-resources AWS::B2BI::Partnership`") typealias Partnership = any NotGeneratedYet
    @available(*, unavailable, message: "'Profile' is not generated yet: `swift run generate-resources AWS::B2BI::Profile`") typealias Profile = any NotGeneratedYet
    @available(*, unavailable, message: "'Transformer' is not generated yet: `swift run generate-resources AWS::B2BI::Transformer`") typealias Transformer = any NotGeneratedYet
}

/// The resource types of `BCM`.
public enum BCM {
    @available(*, unavailable, message: "'Dashboard' is not generated yet: `swift run generate-resources AWS::BCM::Dashboard`") typealias Dashboard = any NotGeneratedYet
    @available(*, unavailable, message: "'ScheduledReport' is not generated yet: `swift run generate-resources AWS::BCM::ScheduledReport`") typealias ScheduledReport = any NotGeneratedYet
}

/// The resource types of `BCMDataExports`.
public enum BCMDataExports {
    @available(*, unavailable, message: "'Export' is not generated yet: `swift run generate-resources AWS::BCMDataExports::Export`") typealias Export = any NotGeneratedYet
}

extension Backup {
    @available(*, unavailable, message: "'BackupSelection' is not generated yet: `swift run generate-resources AWS::Backup::BackupSelection`") typealias BackupSelection = any NotGeneratedYet
    @available(*, unavailable, message: "'Framework' is not generated yet: `swift run generate-resources AWS::Backup::Framework`") typealias Framework = any NotGeneratedYet
    @available(*, unavailable, message: "'LegalHold' is not generated yet: `swift run generate-resources AWS::Backup::LegalHold`") typealias LegalHold = any NotGeneratedYet
    @available(*, unavailable, message: "'ReportPlan' is not generated yet: `swift run generate-resources AWS::Backup::ReportPlan`") typealias ReportPlan = any NotGeneratedYet
    @available(*, unavailable, message: "'RestoreTestingPlan' is not generated yet: `swift run generate-resources AWS::Backup::RestoreTestingPlan`") typealias RestoreTestingPlan = any NotGeneratedYet
    @available(*, unavailable, message: "'RestoreTestingSelection' is not generated yet: `swift run generate-resources AWS::Backup::RestoreTestingSelection`") typealias RestoreTestingSelection = any NotGeneratedYet
    @available(*, unavailable, message: "'TieringConfiguration' is not generated yet: `swift run generate-resources AWS::Backup::TieringConfiguration`") typealias TieringConfiguration = any NotGeneratedYet
}

/// The resource types of `BackupGateway`.
public enum BackupGateway {
    @available(*, unavailable, message: "'Hypervisor' is not generated yet: `swift run generate-resources AWS::BackupGateway::Hypervisor`") typealias Hypervisor = any NotGeneratedYet
}

extension Batch {
    @available(*, unavailable, message: "'QuotaShare' is not generated yet: `swift run generate-resources AWS::Batch::QuotaShare`") typealias QuotaShare = any NotGeneratedYet
}

/// The resource types of `BcmPricingCalculator`.
public enum BcmPricingCalculator {
    @available(*, unavailable, message: "'BillEstimate' is not generated yet: `swift run generate-resources AWS::BcmPricingCalculator::BillEstimate`") typealias BillEstimate = any NotGeneratedYet
    @available(*, unavailable, message: "'BillScenario' is not generated yet: `swift run generate-resources AWS::BcmPricingCalculator::BillScenario`") typealias BillScenario = any NotGeneratedYet
    @available(*, unavailable, message: "'WorkloadEstimate' is not generated yet: `swift run generate-resources AWS::BcmPricingCalculator::WorkloadEstimate`") typealias WorkloadEstimate = any NotGeneratedYet
}

extension Bedrock {
    @available(*, unavailable, message: "'Agent' is not generated yet: `swift run generate-resources AWS::Bedrock::Agent`") typealias Agent = any NotGeneratedYet
    @available(*, unavailable, message: "'AgentAlias' is not generated yet: `swift run generate-resources AWS::Bedrock::AgentAlias`") typealias AgentAlias = any NotGeneratedYet
    @available(*, unavailable, message: "'ApplicationInferenceProfile' is not generated yet: `swift run generate-resources AWS::Bedrock::ApplicationInferenceProfile`") typealias ApplicationInferenceProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'AutomatedReasoningPolicy' is not generated yet: `swift run generate-resources AWS::Bedrock::AutomatedReasoningPolicy`") typealias AutomatedReasoningPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'AutomatedReasoningPolicyVersion' is not generated yet: `swift run generate-resources AWS::Bedrock::AutomatedReasoningPolicyVersion`") typealias AutomatedReasoningPolicyVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'Blueprint' is not generated yet: `swift run generate-resources AWS::Bedrock::Blueprint`") typealias Blueprint = any NotGeneratedYet
    @available(*, unavailable, message: "'DataAutomationLibrary' is not generated yet: `swift run generate-resources AWS::Bedrock::DataAutomationLibrary`") typealias DataAutomationLibrary = any NotGeneratedYet
    @available(*, unavailable, message: "'DataAutomationProject' is not generated yet: `swift run generate-resources AWS::Bedrock::DataAutomationProject`") typealias DataAutomationProject = any NotGeneratedYet
    @available(*, unavailable, message: "'DataSource' is not generated yet: `swift run generate-resources AWS::Bedrock::DataSource`") typealias DataSource = any NotGeneratedYet
    @available(*, unavailable, message: "'EnforcedGuardrailConfiguration' is not generated yet: `swift run generate-resources AWS::Bedrock::EnforcedGuardrailConfiguration`") typealias EnforcedGuardrailConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'Flow' is not generated yet: `swift run generate-resources AWS::Bedrock::Flow`") typealias Flow = any NotGeneratedYet
    @available(*, unavailable, message: "'FlowAlias' is not generated yet: `swift run generate-resources AWS::Bedrock::FlowAlias`") typealias FlowAlias = any NotGeneratedYet
    @available(*, unavailable, message: "'FlowVersion' is not generated yet: `swift run generate-resources AWS::Bedrock::FlowVersion`") typealias FlowVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'Guardrail' is not generated yet: `swift run generate-resources AWS::Bedrock::Guardrail`") typealias Guardrail = any NotGeneratedYet
    @available(*, unavailable, message: "'GuardrailVersion' is not generated yet: `swift run generate-resources AWS::Bedrock::GuardrailVersion`") typealias GuardrailVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'IntelligentPromptRouter' is not generated yet: `swift run generate-resources AWS::Bedrock::IntelligentPromptRouter`") typealias IntelligentPromptRouter = any NotGeneratedYet
    @available(*, unavailable, message: "'KnowledgeBase' is not generated yet: `swift run generate-resources AWS::Bedrock::KnowledgeBase`") typealias KnowledgeBase = any NotGeneratedYet
    @available(*, unavailable, message: "'KnowledgeBasePolicy' is not generated yet: `swift run generate-resources AWS::Bedrock::KnowledgeBasePolicy`") typealias KnowledgeBasePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Prompt' is not generated yet: `swift run generate-resources AWS::Bedrock::Prompt`") typealias Prompt = any NotGeneratedYet
    @available(*, unavailable, message: "'PromptVersion' is not generated yet: `swift run generate-resources AWS::Bedrock::PromptVersion`") typealias PromptVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::Bedrock::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'RetrievalInstruction' is not generated yet: `swift run generate-resources AWS::Bedrock::RetrievalInstruction`") typealias RetrievalInstruction = any NotGeneratedYet
    @available(*, unavailable, message: "'Session' is not generated yet: `swift run generate-resources AWS::Bedrock::Session`") typealias Session = any NotGeneratedYet
}

extension BedrockAgentCore {
    @available(*, unavailable, message: "'ApiKeyCredentialProvider' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::ApiKeyCredentialProvider`") typealias ApiKeyCredentialProvider = any NotGeneratedYet
    @available(*, unavailable, message: "'BrowserCustom' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::BrowserCustom`") typealias BrowserCustom = any NotGeneratedYet
    @available(*, unavailable, message: "'BrowserProfile' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::BrowserProfile`") typealias BrowserProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'CapacityProvider' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::CapacityProvider`") typealias CapacityProvider = any NotGeneratedYet
    @available(*, unavailable, message: "'CodeInterpreterCustom' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::CodeInterpreterCustom`") typealias CodeInterpreterCustom = any NotGeneratedYet
    @available(*, unavailable, message: "'ConfigurationBundle' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::ConfigurationBundle`") typealias ConfigurationBundle = any NotGeneratedYet
    @available(*, unavailable, message: "'ConsentPortal' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::ConsentPortal`") typealias ConsentPortal = any NotGeneratedYet
    @available(*, unavailable, message: "'Dataset' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::Dataset`") typealias Dataset = any NotGeneratedYet
    @available(*, unavailable, message: "'Evaluator' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::Evaluator`") typealias Evaluator = any NotGeneratedYet
    @available(*, unavailable, message: "'GatewayRateLimit' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::GatewayRateLimit`") typealias GatewayRateLimit = any NotGeneratedYet
    @available(*, unavailable, message: "'GatewayRule' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::GatewayRule`") typealias GatewayRule = any NotGeneratedYet
    @available(*, unavailable, message: "'GatewayTarget' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::GatewayTarget`") typealias GatewayTarget = any NotGeneratedYet
    @available(*, unavailable, message: "'Harness' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::Harness`") typealias Harness = any NotGeneratedYet
    @available(*, unavailable, message: "'HarnessEndpoint' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::HarnessEndpoint`") typealias HarnessEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'Memory' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::Memory`") typealias Memory = any NotGeneratedYet
    @available(*, unavailable, message: "'OAuth2CredentialProvider' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::OAuth2CredentialProvider`") typealias OAuth2CredentialProvider = any NotGeneratedYet
    @available(*, unavailable, message: "'OnlineEvaluationConfig' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::OnlineEvaluationConfig`") typealias OnlineEvaluationConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'PaymentConnector' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::PaymentConnector`") typealias PaymentConnector = any NotGeneratedYet
    @available(*, unavailable, message: "'PaymentCredentialProvider' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::PaymentCredentialProvider`") typealias PaymentCredentialProvider = any NotGeneratedYet
    @available(*, unavailable, message: "'PaymentManager' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::PaymentManager`") typealias PaymentManager = any NotGeneratedYet
    @available(*, unavailable, message: "'Policy' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::Policy`") typealias Policy = any NotGeneratedYet
    @available(*, unavailable, message: "'PolicyEngine' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::PolicyEngine`") typealias PolicyEngine = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Runtime' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::Runtime`") typealias Runtime = any NotGeneratedYet
    @available(*, unavailable, message: "'RuntimeEndpoint' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::RuntimeEndpoint`") typealias RuntimeEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'WorkloadIdentity' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::WorkloadIdentity`") typealias WorkloadIdentity = any NotGeneratedYet
}

/// The resource types of `BedrockMantle`.
public enum BedrockMantle {
    @available(*, unavailable, message: "'Project' is not generated yet: `swift run generate-resources AWS::BedrockMantle::Project`") typealias Project = any NotGeneratedYet
}

/// The resource types of `BillingConductor`.
public enum BillingConductor {
    @available(*, unavailable, message: "'BillingGroup' is not generated yet: `swift run generate-resources AWS::BillingConductor::BillingGroup`") typealias BillingGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'CustomLineItem' is not generated yet: `swift run generate-resources AWS::BillingConductor::CustomLineItem`") typealias CustomLineItem = any NotGeneratedYet
    @available(*, unavailable, message: "'PricingPlan' is not generated yet: `swift run generate-resources AWS::BillingConductor::PricingPlan`") typealias PricingPlan = any NotGeneratedYet
    @available(*, unavailable, message: "'PricingRule' is not generated yet: `swift run generate-resources AWS::BillingConductor::PricingRule`") typealias PricingRule = any NotGeneratedYet
}

/// The resource types of `Braket`.
public enum Braket {
    @available(*, unavailable, message: "'SpendingLimit' is not generated yet: `swift run generate-resources AWS::Braket::SpendingLimit`") typealias SpendingLimit = any NotGeneratedYet
}

extension Budgets {
    @available(*, unavailable, message: "'BudgetsAction' is not generated yet: `swift run generate-resources AWS::Budgets::BudgetsAction`") typealias BudgetsAction = any NotGeneratedYet
}

/// The resource types of `CDK`.
public enum CDK {
    @available(*, unavailable, message: "'Metadata' is not generated yet: `swift run generate-resources AWS::CDK::Metadata`") typealias Metadata = any NotGeneratedYet
}

/// The resource types of `CE`.
public enum CE {
    @available(*, unavailable, message: "'AnomalyMonitor' is not generated yet: `swift run generate-resources AWS::CE::AnomalyMonitor`") typealias AnomalyMonitor = any NotGeneratedYet
    @available(*, unavailable, message: "'AnomalySubscription' is not generated yet: `swift run generate-resources AWS::CE::AnomalySubscription`") typealias AnomalySubscription = any NotGeneratedYet
    @available(*, unavailable, message: "'CostCategory' is not generated yet: `swift run generate-resources AWS::CE::CostCategory`") typealias CostCategory = any NotGeneratedYet
}

/// The resource types of `CUR`.
public enum CUR {
    @available(*, unavailable, message: "'ReportDefinition' is not generated yet: `swift run generate-resources AWS::CUR::ReportDefinition`") typealias ReportDefinition = any NotGeneratedYet
}

/// The resource types of `Cases`.
public enum Cases {
    @available(*, unavailable, message: "'Case' is not generated yet: `swift run generate-resources AWS::Cases::Case`") typealias Case = any NotGeneratedYet
    @available(*, unavailable, message: "'CaseRule' is not generated yet: `swift run generate-resources AWS::Cases::CaseRule`") typealias CaseRule = any NotGeneratedYet
    @available(*, unavailable, message: "'Domain' is not generated yet: `swift run generate-resources AWS::Cases::Domain`") typealias Domain = any NotGeneratedYet
    @available(*, unavailable, message: "'Field' is not generated yet: `swift run generate-resources AWS::Cases::Field`") typealias Field = any NotGeneratedYet
    @available(*, unavailable, message: "'Layout' is not generated yet: `swift run generate-resources AWS::Cases::Layout`") typealias Layout = any NotGeneratedYet
    @available(*, unavailable, message: "'RelatedItem' is not generated yet: `swift run generate-resources AWS::Cases::RelatedItem`") typealias RelatedItem = any NotGeneratedYet
    @available(*, unavailable, message: "'Template' is not generated yet: `swift run generate-resources AWS::Cases::Template`") typealias Template = any NotGeneratedYet
}

/// The resource types of `Cassandra`.
public enum Cassandra {
    @available(*, unavailable, message: "'Keyspace' is not generated yet: `swift run generate-resources AWS::Cassandra::Keyspace`") typealias Keyspace = any NotGeneratedYet
    @available(*, unavailable, message: "'Table' is not generated yet: `swift run generate-resources AWS::Cassandra::Table`") typealias Table = any NotGeneratedYet
    @available(*, unavailable, message: "'TypeResource' is not generated yet: `swift run generate-resources AWS::Cassandra::Type`") typealias TypeResource = any NotGeneratedYet
}

extension CertificateManager {
    @available(*, unavailable, message: "'Account' is not generated yet: `swift run generate-resources AWS::CertificateManager::Account`") typealias Account = any NotGeneratedYet
    @available(*, unavailable, message: "'AcmeDomainValidation' is not generated yet: `swift run generate-resources AWS::CertificateManager::AcmeDomainValidation`") typealias AcmeDomainValidation = any NotGeneratedYet
    @available(*, unavailable, message: "'AcmeEndpoint' is not generated yet: `swift run generate-resources AWS::CertificateManager::AcmeEndpoint`") typealias AcmeEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'AcmeExternalAccountBinding' is not generated yet: `swift run generate-resources AWS::CertificateManager::AcmeExternalAccountBinding`") typealias AcmeExternalAccountBinding = any NotGeneratedYet
}

/// The resource types of `Chatbot`.
public enum Chatbot {
    @available(*, unavailable, message: "'CustomAction' is not generated yet: `swift run generate-resources AWS::Chatbot::CustomAction`") typealias CustomAction = any NotGeneratedYet
    @available(*, unavailable, message: "'MicrosoftTeamsChannelConfiguration' is not generated yet: `swift run generate-resources AWS::Chatbot::MicrosoftTeamsChannelConfiguration`") typealias MicrosoftTeamsChannelConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'SlackChannelConfiguration' is not generated yet: `swift run generate-resources AWS::Chatbot::SlackChannelConfiguration`") typealias SlackChannelConfiguration = any NotGeneratedYet
}

/// The resource types of `Chime`.
public enum Chime {
    @available(*, unavailable, message: "'AppInstance' is not generated yet: `swift run generate-resources AWS::Chime::AppInstance`") typealias AppInstance = any NotGeneratedYet
    @available(*, unavailable, message: "'AppInstanceBot' is not generated yet: `swift run generate-resources AWS::Chime::AppInstanceBot`") typealias AppInstanceBot = any NotGeneratedYet
    @available(*, unavailable, message: "'AppInstanceUser' is not generated yet: `swift run generate-resources AWS::Chime::AppInstanceUser`") typealias AppInstanceUser = any NotGeneratedYet
    @available(*, unavailable, message: "'Channel' is not generated yet: `swift run generate-resources AWS::Chime::Channel`") typealias Channel = any NotGeneratedYet
    @available(*, unavailable, message: "'ChannelFlow' is not generated yet: `swift run generate-resources AWS::Chime::ChannelFlow`") typealias ChannelFlow = any NotGeneratedYet
    @available(*, unavailable, message: "'MediaInsightsPipelineConfiguration' is not generated yet: `swift run generate-resources AWS::Chime::MediaInsightsPipelineConfiguration`") typealias MediaInsightsPipelineConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'MediaPipelineKinesisVideoStreamPool' is not generated yet: `swift run generate-resources AWS::Chime::MediaPipelineKinesisVideoStreamPool`") typealias MediaPipelineKinesisVideoStreamPool = any NotGeneratedYet
    @available(*, unavailable, message: "'SipMediaApplication' is not generated yet: `swift run generate-resources AWS::Chime::SipMediaApplication`") typealias SipMediaApplication = any NotGeneratedYet
    @available(*, unavailable, message: "'VoiceConnector' is not generated yet: `swift run generate-resources AWS::Chime::VoiceConnector`") typealias VoiceConnector = any NotGeneratedYet
}

/// The resource types of `CleanRooms`.
public enum CleanRooms {
    @available(*, unavailable, message: "'AnalysisTemplate' is not generated yet: `swift run generate-resources AWS::CleanRooms::AnalysisTemplate`") typealias AnalysisTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'Collaboration' is not generated yet: `swift run generate-resources AWS::CleanRooms::Collaboration`") typealias Collaboration = any NotGeneratedYet
    @available(*, unavailable, message: "'ConfiguredTable' is not generated yet: `swift run generate-resources AWS::CleanRooms::ConfiguredTable`") typealias ConfiguredTable = any NotGeneratedYet
    @available(*, unavailable, message: "'ConfiguredTableAssociation' is not generated yet: `swift run generate-resources AWS::CleanRooms::ConfiguredTableAssociation`") typealias ConfiguredTableAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'IdMappingTable' is not generated yet: `swift run generate-resources AWS::CleanRooms::IdMappingTable`") typealias IdMappingTable = any NotGeneratedYet
    @available(*, unavailable, message: "'IdNamespaceAssociation' is not generated yet: `swift run generate-resources AWS::CleanRooms::IdNamespaceAssociation`") typealias IdNamespaceAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'IntermediateTable' is not generated yet: `swift run generate-resources AWS::CleanRooms::IntermediateTable`") typealias IntermediateTable = any NotGeneratedYet
    @available(*, unavailable, message: "'Membership' is not generated yet: `swift run generate-resources AWS::CleanRooms::Membership`") typealias Membership = any NotGeneratedYet
    @available(*, unavailable, message: "'PrivacyBudgetTemplate' is not generated yet: `swift run generate-resources AWS::CleanRooms::PrivacyBudgetTemplate`") typealias PrivacyBudgetTemplate = any NotGeneratedYet
}

/// The resource types of `CleanRoomsML`.
public enum CleanRoomsML {
    @available(*, unavailable, message: "'ConfiguredModelAlgorithm' is not generated yet: `swift run generate-resources AWS::CleanRoomsML::ConfiguredModelAlgorithm`") typealias ConfiguredModelAlgorithm = any NotGeneratedYet
    @available(*, unavailable, message: "'ConfiguredModelAlgorithmAssociation' is not generated yet: `swift run generate-resources AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`") typealias ConfiguredModelAlgorithmAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'TrainingDataset' is not generated yet: `swift run generate-resources AWS::CleanRoomsML::TrainingDataset`") typealias TrainingDataset = any NotGeneratedYet
}

/// The resource types of `Cloud9`.
public enum Cloud9 {
    @available(*, unavailable, message: "'EnvironmentEC2' is not generated yet: `swift run generate-resources AWS::Cloud9::EnvironmentEC2`") typealias EnvironmentEC2 = any NotGeneratedYet
}

extension CloudFormation {
    @available(*, unavailable, message: "'ChangeSet' is not generated yet: `swift run generate-resources AWS::CloudFormation::ChangeSet`") typealias ChangeSet = any NotGeneratedYet
    @available(*, unavailable, message: "'CustomResource' is not generated yet: `swift run generate-resources AWS::CloudFormation::CustomResource`") typealias CustomResource = any NotGeneratedYet
    @available(*, unavailable, message: "'GeneratedTemplate' is not generated yet: `swift run generate-resources AWS::CloudFormation::GeneratedTemplate`") typealias GeneratedTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'GuardHook' is not generated yet: `swift run generate-resources AWS::CloudFormation::GuardHook`") typealias GuardHook = any NotGeneratedYet
    @available(*, unavailable, message: "'HookDefaultVersion' is not generated yet: `swift run generate-resources AWS::CloudFormation::HookDefaultVersion`") typealias HookDefaultVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'HookTypeConfig' is not generated yet: `swift run generate-resources AWS::CloudFormation::HookTypeConfig`") typealias HookTypeConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'HookVersion' is not generated yet: `swift run generate-resources AWS::CloudFormation::HookVersion`") typealias HookVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'LambdaHook' is not generated yet: `swift run generate-resources AWS::CloudFormation::LambdaHook`") typealias LambdaHook = any NotGeneratedYet
    @available(*, unavailable, message: "'Macro' is not generated yet: `swift run generate-resources AWS::CloudFormation::Macro`") typealias Macro = any NotGeneratedYet
    @available(*, unavailable, message: "'ModuleDefaultVersion' is not generated yet: `swift run generate-resources AWS::CloudFormation::ModuleDefaultVersion`") typealias ModuleDefaultVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'ModuleVersion' is not generated yet: `swift run generate-resources AWS::CloudFormation::ModuleVersion`") typealias ModuleVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'PublicTypeVersion' is not generated yet: `swift run generate-resources AWS::CloudFormation::PublicTypeVersion`") typealias PublicTypeVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'Publisher' is not generated yet: `swift run generate-resources AWS::CloudFormation::Publisher`") typealias Publisher = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceDefaultVersion' is not generated yet: `swift run generate-resources AWS::CloudFormation::ResourceDefaultVersion`") typealias ResourceDefaultVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceVersion' is not generated yet: `swift run generate-resources AWS::CloudFormation::ResourceVersion`") typealias ResourceVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'TypeActivation' is not generated yet: `swift run generate-resources AWS::CloudFormation::TypeActivation`") typealias TypeActivation = any NotGeneratedYet
    @available(*, unavailable, message: "'WaitCondition' is not generated yet: `swift run generate-resources AWS::CloudFormation::WaitCondition`") typealias WaitCondition = any NotGeneratedYet
}

extension CloudFront {
    @available(*, unavailable, message: "'CloudFrontOriginAccessIdentity' is not generated yet: `swift run generate-resources AWS::CloudFront::CloudFrontOriginAccessIdentity`") typealias CloudFrontOriginAccessIdentity = any NotGeneratedYet
    @available(*, unavailable, message: "'ConnectionGroup' is not generated yet: `swift run generate-resources AWS::CloudFront::ConnectionGroup`") typealias ConnectionGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'DistributionTenant' is not generated yet: `swift run generate-resources AWS::CloudFront::DistributionTenant`") typealias DistributionTenant = any NotGeneratedYet
    @available(*, unavailable, message: "'FieldLevelEncryptionProfile' is not generated yet: `swift run generate-resources AWS::CloudFront::FieldLevelEncryptionProfile`") typealias FieldLevelEncryptionProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'MonitoringSubscription' is not generated yet: `swift run generate-resources AWS::CloudFront::MonitoringSubscription`") typealias MonitoringSubscription = any NotGeneratedYet
    @available(*, unavailable, message: "'PublicKey' is not generated yet: `swift run generate-resources AWS::CloudFront::PublicKey`") typealias PublicKey = any NotGeneratedYet
    @available(*, unavailable, message: "'StreamingDistribution' is not generated yet: `swift run generate-resources AWS::CloudFront::StreamingDistribution`") typealias StreamingDistribution = any NotGeneratedYet
}

/// The resource types of `CloudHSM`.
public enum CloudHSM {
    @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::CloudHSM::Cluster`") typealias Cluster = any NotGeneratedYet
}

/// The resource types of `CloudTrail`.
public enum CloudTrail {
    @available(*, unavailable, message: "'Channel' is not generated yet: `swift run generate-resources AWS::CloudTrail::Channel`") typealias Channel = any NotGeneratedYet
    @available(*, unavailable, message: "'Dashboard' is not generated yet: `swift run generate-resources AWS::CloudTrail::Dashboard`") typealias Dashboard = any NotGeneratedYet
    @available(*, unavailable, message: "'EventDataStore' is not generated yet: `swift run generate-resources AWS::CloudTrail::EventDataStore`") typealias EventDataStore = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::CloudTrail::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Trail' is not generated yet: `swift run generate-resources AWS::CloudTrail::Trail`") typealias Trail = any NotGeneratedYet
}

extension CloudWatch {
    @available(*, unavailable, message: "'AlarmMuteRule' is not generated yet: `swift run generate-resources AWS::CloudWatch::AlarmMuteRule`") typealias AlarmMuteRule = any NotGeneratedYet
    @available(*, unavailable, message: "'AnomalyDetector' is not generated yet: `swift run generate-resources AWS::CloudWatch::AnomalyDetector`") typealias AnomalyDetector = any NotGeneratedYet
    @available(*, unavailable, message: "'InsightRule' is not generated yet: `swift run generate-resources AWS::CloudWatch::InsightRule`") typealias InsightRule = any NotGeneratedYet
    @available(*, unavailable, message: "'Integration' is not generated yet: `swift run generate-resources AWS::CloudWatch::Integration`") typealias Integration = any NotGeneratedYet
    @available(*, unavailable, message: "'LogAlarm' is not generated yet: `swift run generate-resources AWS::CloudWatch::LogAlarm`") typealias LogAlarm = any NotGeneratedYet
    @available(*, unavailable, message: "'MetricStream' is not generated yet: `swift run generate-resources AWS::CloudWatch::MetricStream`") typealias MetricStream = any NotGeneratedYet
    @available(*, unavailable, message: "'OTelEnrichment' is not generated yet: `swift run generate-resources AWS::CloudWatch::OTelEnrichment`") typealias OTelEnrichment = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceMetricsConfiguration' is not generated yet: `swift run generate-resources AWS::CloudWatch::ResourceMetricsConfiguration`") typealias ResourceMetricsConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'View' is not generated yet: `swift run generate-resources AWS::CloudWatch::View`") typealias View = any NotGeneratedYet
}

/// The resource types of `CodeArtifact`.
public enum CodeArtifact {
    @available(*, unavailable, message: "'Domain' is not generated yet: `swift run generate-resources AWS::CodeArtifact::Domain`") typealias Domain = any NotGeneratedYet
    @available(*, unavailable, message: "'PackageGroup' is not generated yet: `swift run generate-resources AWS::CodeArtifact::PackageGroup`") typealias PackageGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'Repository' is not generated yet: `swift run generate-resources AWS::CodeArtifact::Repository`") typealias Repository = any NotGeneratedYet
}

extension CodeBuild {
    @available(*, unavailable, message: "'ReportGroup' is not generated yet: `swift run generate-resources AWS::CodeBuild::ReportGroup`") typealias ReportGroup = any NotGeneratedYet
}

/// The resource types of `CodeCommit`.
public enum CodeCommit {
    @available(*, unavailable, message: "'Repository' is not generated yet: `swift run generate-resources AWS::CodeCommit::Repository`") typealias Repository = any NotGeneratedYet
}

extension CodeConnections {
    @available(*, unavailable, message: "'Host' is not generated yet: `swift run generate-resources AWS::CodeConnections::Host`") typealias Host = any NotGeneratedYet
}

extension CodeDeploy {
    @available(*, unavailable, message: "'DeploymentGroup' is not generated yet: `swift run generate-resources AWS::CodeDeploy::DeploymentGroup`") typealias DeploymentGroup = any NotGeneratedYet
}

/// The resource types of `CodeGuruProfiler`.
public enum CodeGuruProfiler {
    @available(*, unavailable, message: "'ProfilingGroup' is not generated yet: `swift run generate-resources AWS::CodeGuruProfiler::ProfilingGroup`") typealias ProfilingGroup = any NotGeneratedYet
}

/// The resource types of `CodeGuruReviewer`.
public enum CodeGuruReviewer {
    @available(*, unavailable, message: "'RepositoryAssociation' is not generated yet: `swift run generate-resources AWS::CodeGuruReviewer::RepositoryAssociation`") typealias RepositoryAssociation = any NotGeneratedYet
}

extension CodePipeline {
    @available(*, unavailable, message: "'CustomActionType' is not generated yet: `swift run generate-resources AWS::CodePipeline::CustomActionType`") typealias CustomActionType = any NotGeneratedYet
    @available(*, unavailable, message: "'Webhook' is not generated yet: `swift run generate-resources AWS::CodePipeline::Webhook`") typealias Webhook = any NotGeneratedYet
}

/// The resource types of `CodeStar`.
public enum CodeStar {
    @available(*, unavailable, message: "'GitHubRepository' is not generated yet: `swift run generate-resources AWS::CodeStar::GitHubRepository`") typealias GitHubRepository = any NotGeneratedYet
}

extension CodeStarConnections {
    @available(*, unavailable, message: "'RepositoryLink' is not generated yet: `swift run generate-resources AWS::CodeStarConnections::RepositoryLink`") typealias RepositoryLink = any NotGeneratedYet
    @available(*, unavailable, message: "'SyncConfiguration' is not generated yet: `swift run generate-resources AWS::CodeStarConnections::SyncConfiguration`") typealias SyncConfiguration = any NotGeneratedYet
}

/// The resource types of `CodeStarNotifications`.
public enum CodeStarNotifications {
    @available(*, unavailable, message: "'NotificationRule' is not generated yet: `swift run generate-resources AWS::CodeStarNotifications::NotificationRule`") typealias NotificationRule = any NotGeneratedYet
}

extension Cognito {
    @available(*, unavailable, message: "'IdentityPoolPrincipalTag' is not generated yet: `swift run generate-resources AWS::Cognito::IdentityPoolPrincipalTag`") typealias IdentityPoolPrincipalTag = any NotGeneratedYet
    @available(*, unavailable, message: "'IdentityPoolRoleAttachment' is not generated yet: `swift run generate-resources AWS::Cognito::IdentityPoolRoleAttachment`") typealias IdentityPoolRoleAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'LogDeliveryConfiguration' is not generated yet: `swift run generate-resources AWS::Cognito::LogDeliveryConfiguration`") typealias LogDeliveryConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'ManagedLoginBranding' is not generated yet: `swift run generate-resources AWS::Cognito::ManagedLoginBranding`") typealias ManagedLoginBranding = any NotGeneratedYet
    @available(*, unavailable, message: "'Terms' is not generated yet: `swift run generate-resources AWS::Cognito::Terms`") typealias Terms = any NotGeneratedYet
    @available(*, unavailable, message: "'UserPoolGroup' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolGroup`") typealias UserPoolGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'UserPoolRegionalConfigurationAttachment' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolRegionalConfigurationAttachment`") typealias UserPoolRegionalConfigurationAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'UserPoolReplica' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolReplica`") typealias UserPoolReplica = any NotGeneratedYet
    @available(*, unavailable, message: "'UserPoolResourceServer' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolResourceServer`") typealias UserPoolResourceServer = any NotGeneratedYet
    @available(*, unavailable, message: "'UserPoolRiskConfigurationAttachment' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolRiskConfigurationAttachment`") typealias UserPoolRiskConfigurationAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'UserPoolUICustomizationAttachment' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolUICustomizationAttachment`") typealias UserPoolUICustomizationAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'UserPoolUser' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolUser`") typealias UserPoolUser = any NotGeneratedYet
    @available(*, unavailable, message: "'UserPoolUserToGroupAttachment' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolUserToGroupAttachment`") typealias UserPoolUserToGroupAttachment = any NotGeneratedYet
}

/// The resource types of `Comprehend`.
public enum Comprehend {
    @available(*, unavailable, message: "'DocumentClassifier' is not generated yet: `swift run generate-resources AWS::Comprehend::DocumentClassifier`") typealias DocumentClassifier = any NotGeneratedYet
    @available(*, unavailable, message: "'DocumentClassifierEndpoint' is not generated yet: `swift run generate-resources AWS::Comprehend::DocumentClassifierEndpoint`") typealias DocumentClassifierEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'EntityRecognizer' is not generated yet: `swift run generate-resources AWS::Comprehend::EntityRecognizer`") typealias EntityRecognizer = any NotGeneratedYet
    @available(*, unavailable, message: "'EntityRecognizerEndpoint' is not generated yet: `swift run generate-resources AWS::Comprehend::EntityRecognizerEndpoint`") typealias EntityRecognizerEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'Flywheel' is not generated yet: `swift run generate-resources AWS::Comprehend::Flywheel`") typealias Flywheel = any NotGeneratedYet
}

/// The resource types of `ComputeOptimizer`.
public enum ComputeOptimizer {
    @available(*, unavailable, message: "'AutomationRule' is not generated yet: `swift run generate-resources AWS::ComputeOptimizer::AutomationRule`") typealias AutomationRule = any NotGeneratedYet
}

/// The resource types of `Config`.
public enum Config {
    @available(*, unavailable, message: "'AggregationAuthorization' is not generated yet: `swift run generate-resources AWS::Config::AggregationAuthorization`") typealias AggregationAuthorization = any NotGeneratedYet
    @available(*, unavailable, message: "'ConfigRule' is not generated yet: `swift run generate-resources AWS::Config::ConfigRule`") typealias ConfigRule = any NotGeneratedYet
    @available(*, unavailable, message: "'ConfigurationAggregator' is not generated yet: `swift run generate-resources AWS::Config::ConfigurationAggregator`") typealias ConfigurationAggregator = any NotGeneratedYet
    @available(*, unavailable, message: "'ConfigurationRecorder' is not generated yet: `swift run generate-resources AWS::Config::ConfigurationRecorder`") typealias ConfigurationRecorder = any NotGeneratedYet
    @available(*, unavailable, message: "'ConformancePack' is not generated yet: `swift run generate-resources AWS::Config::ConformancePack`") typealias ConformancePack = any NotGeneratedYet
    @available(*, unavailable, message: "'Connector' is not generated yet: `swift run generate-resources AWS::Config::Connector`") typealias Connector = any NotGeneratedYet
    @available(*, unavailable, message: "'DeliveryChannel' is not generated yet: `swift run generate-resources AWS::Config::DeliveryChannel`") typealias DeliveryChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'OrganizationConfigRule' is not generated yet: `swift run generate-resources AWS::Config::OrganizationConfigRule`") typealias OrganizationConfigRule = any NotGeneratedYet
    @available(*, unavailable, message: "'OrganizationConformancePack' is not generated yet: `swift run generate-resources AWS::Config::OrganizationConformancePack`") typealias OrganizationConformancePack = any NotGeneratedYet
    @available(*, unavailable, message: "'RemediationConfiguration' is not generated yet: `swift run generate-resources AWS::Config::RemediationConfiguration`") typealias RemediationConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'StoredQuery' is not generated yet: `swift run generate-resources AWS::Config::StoredQuery`") typealias StoredQuery = any NotGeneratedYet
}

/// The resource types of `Connect`.
public enum Connect {
    @available(*, unavailable, message: "'AgentStatus' is not generated yet: `swift run generate-resources AWS::Connect::AgentStatus`") typealias AgentStatus = any NotGeneratedYet
    @available(*, unavailable, message: "'ApprovedOrigin' is not generated yet: `swift run generate-resources AWS::Connect::ApprovedOrigin`") typealias ApprovedOrigin = any NotGeneratedYet
    @available(*, unavailable, message: "'ContactFlow' is not generated yet: `swift run generate-resources AWS::Connect::ContactFlow`") typealias ContactFlow = any NotGeneratedYet
    @available(*, unavailable, message: "'ContactFlowModule' is not generated yet: `swift run generate-resources AWS::Connect::ContactFlowModule`") typealias ContactFlowModule = any NotGeneratedYet
    @available(*, unavailable, message: "'ContactFlowModuleAlias' is not generated yet: `swift run generate-resources AWS::Connect::ContactFlowModuleAlias`") typealias ContactFlowModuleAlias = any NotGeneratedYet
    @available(*, unavailable, message: "'ContactFlowModuleVersion' is not generated yet: `swift run generate-resources AWS::Connect::ContactFlowModuleVersion`") typealias ContactFlowModuleVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'ContactFlowVersion' is not generated yet: `swift run generate-resources AWS::Connect::ContactFlowVersion`") typealias ContactFlowVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'DataLakeAssociation' is not generated yet: `swift run generate-resources AWS::Connect::DataLakeAssociation`") typealias DataLakeAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'DataTable' is not generated yet: `swift run generate-resources AWS::Connect::DataTable`") typealias DataTable = any NotGeneratedYet
    @available(*, unavailable, message: "'DataTableAttribute' is not generated yet: `swift run generate-resources AWS::Connect::DataTableAttribute`") typealias DataTableAttribute = any NotGeneratedYet
    @available(*, unavailable, message: "'DataTableRecord' is not generated yet: `swift run generate-resources AWS::Connect::DataTableRecord`") typealias DataTableRecord = any NotGeneratedYet
    @available(*, unavailable, message: "'EmailAddress' is not generated yet: `swift run generate-resources AWS::Connect::EmailAddress`") typealias EmailAddress = any NotGeneratedYet
    @available(*, unavailable, message: "'EvaluationForm' is not generated yet: `swift run generate-resources AWS::Connect::EvaluationForm`") typealias EvaluationForm = any NotGeneratedYet
    @available(*, unavailable, message: "'HoursOfOperation' is not generated yet: `swift run generate-resources AWS::Connect::HoursOfOperation`") typealias HoursOfOperation = any NotGeneratedYet
    @available(*, unavailable, message: "'Instance' is not generated yet: `swift run generate-resources AWS::Connect::Instance`") typealias Instance = any NotGeneratedYet
    @available(*, unavailable, message: "'InstanceStorageConfig' is not generated yet: `swift run generate-resources AWS::Connect::InstanceStorageConfig`") typealias InstanceStorageConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'IntegrationAssociation' is not generated yet: `swift run generate-resources AWS::Connect::IntegrationAssociation`") typealias IntegrationAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'Metric' is not generated yet: `swift run generate-resources AWS::Connect::Metric`") typealias Metric = any NotGeneratedYet
    @available(*, unavailable, message: "'Notification' is not generated yet: `swift run generate-resources AWS::Connect::Notification`") typealias Notification = any NotGeneratedYet
    @available(*, unavailable, message: "'PhoneNumber' is not generated yet: `swift run generate-resources AWS::Connect::PhoneNumber`") typealias PhoneNumber = any NotGeneratedYet
    @available(*, unavailable, message: "'PredefinedAttribute' is not generated yet: `swift run generate-resources AWS::Connect::PredefinedAttribute`") typealias PredefinedAttribute = any NotGeneratedYet
    @available(*, unavailable, message: "'Prompt' is not generated yet: `swift run generate-resources AWS::Connect::Prompt`") typealias Prompt = any NotGeneratedYet
    @available(*, unavailable, message: "'Queue' is not generated yet: `swift run generate-resources AWS::Connect::Queue`") typealias Queue = any NotGeneratedYet
    @available(*, unavailable, message: "'QuickConnect' is not generated yet: `swift run generate-resources AWS::Connect::QuickConnect`") typealias QuickConnect = any NotGeneratedYet
    @available(*, unavailable, message: "'RoutingProfile' is not generated yet: `swift run generate-resources AWS::Connect::RoutingProfile`") typealias RoutingProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'Rule' is not generated yet: `swift run generate-resources AWS::Connect::Rule`") typealias Rule = any NotGeneratedYet
    @available(*, unavailable, message: "'SecurityKey' is not generated yet: `swift run generate-resources AWS::Connect::SecurityKey`") typealias SecurityKey = any NotGeneratedYet
    @available(*, unavailable, message: "'SecurityProfile' is not generated yet: `swift run generate-resources AWS::Connect::SecurityProfile`") typealias SecurityProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'TaskTemplate' is not generated yet: `swift run generate-resources AWS::Connect::TaskTemplate`") typealias TaskTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'TestCase' is not generated yet: `swift run generate-resources AWS::Connect::TestCase`") typealias TestCase = any NotGeneratedYet
    @available(*, unavailable, message: "'TrafficDistributionGroup' is not generated yet: `swift run generate-resources AWS::Connect::TrafficDistributionGroup`") typealias TrafficDistributionGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'UseCase' is not generated yet: `swift run generate-resources AWS::Connect::UseCase`") typealias UseCase = any NotGeneratedYet
    @available(*, unavailable, message: "'User' is not generated yet: `swift run generate-resources AWS::Connect::User`") typealias User = any NotGeneratedYet
    @available(*, unavailable, message: "'UserHierarchyGroup' is not generated yet: `swift run generate-resources AWS::Connect::UserHierarchyGroup`") typealias UserHierarchyGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'UserHierarchyStructure' is not generated yet: `swift run generate-resources AWS::Connect::UserHierarchyStructure`") typealias UserHierarchyStructure = any NotGeneratedYet
    @available(*, unavailable, message: "'View' is not generated yet: `swift run generate-resources AWS::Connect::View`") typealias View = any NotGeneratedYet
    @available(*, unavailable, message: "'ViewVersion' is not generated yet: `swift run generate-resources AWS::Connect::ViewVersion`") typealias ViewVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'Vocabulary' is not generated yet: `swift run generate-resources AWS::Connect::Vocabulary`") typealias Vocabulary = any NotGeneratedYet
    @available(*, unavailable, message: "'Workspace' is not generated yet: `swift run generate-resources AWS::Connect::Workspace`") typealias Workspace = any NotGeneratedYet
}

/// The resource types of `ConnectCampaigns`.
public enum ConnectCampaigns {
    @available(*, unavailable, message: "'Campaign' is not generated yet: `swift run generate-resources AWS::ConnectCampaigns::Campaign`") typealias Campaign = any NotGeneratedYet
}

/// The resource types of `ConnectCampaignsV2`.
public enum ConnectCampaignsV2 {
    @available(*, unavailable, message: "'Campaign' is not generated yet: `swift run generate-resources AWS::ConnectCampaignsV2::Campaign`") typealias Campaign = any NotGeneratedYet
}

/// The resource types of `ControlTower`.
public enum ControlTower {
    @available(*, unavailable, message: "'EnabledBaseline' is not generated yet: `swift run generate-resources AWS::ControlTower::EnabledBaseline`") typealias EnabledBaseline = any NotGeneratedYet
    @available(*, unavailable, message: "'EnabledControl' is not generated yet: `swift run generate-resources AWS::ControlTower::EnabledControl`") typealias EnabledControl = any NotGeneratedYet
    @available(*, unavailable, message: "'LandingZone' is not generated yet: `swift run generate-resources AWS::ControlTower::LandingZone`") typealias LandingZone = any NotGeneratedYet
}

/// The resource types of `CustomerProfiles`.
public enum CustomerProfiles {
    @available(*, unavailable, message: "'CalculatedAttributeDefinition' is not generated yet: `swift run generate-resources AWS::CustomerProfiles::CalculatedAttributeDefinition`") typealias CalculatedAttributeDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'Domain' is not generated yet: `swift run generate-resources AWS::CustomerProfiles::Domain`") typealias Domain = any NotGeneratedYet
    @available(*, unavailable, message: "'DomainObjectType' is not generated yet: `swift run generate-resources AWS::CustomerProfiles::DomainObjectType`") typealias DomainObjectType = any NotGeneratedYet
    @available(*, unavailable, message: "'EventStream' is not generated yet: `swift run generate-resources AWS::CustomerProfiles::EventStream`") typealias EventStream = any NotGeneratedYet
    @available(*, unavailable, message: "'EventTrigger' is not generated yet: `swift run generate-resources AWS::CustomerProfiles::EventTrigger`") typealias EventTrigger = any NotGeneratedYet
    @available(*, unavailable, message: "'Integration' is not generated yet: `swift run generate-resources AWS::CustomerProfiles::Integration`") typealias Integration = any NotGeneratedYet
    @available(*, unavailable, message: "'ObjectType' is not generated yet: `swift run generate-resources AWS::CustomerProfiles::ObjectType`") typealias ObjectType = any NotGeneratedYet
    @available(*, unavailable, message: "'Recommender' is not generated yet: `swift run generate-resources AWS::CustomerProfiles::Recommender`") typealias Recommender = any NotGeneratedYet
    @available(*, unavailable, message: "'RecommenderFilter' is not generated yet: `swift run generate-resources AWS::CustomerProfiles::RecommenderFilter`") typealias RecommenderFilter = any NotGeneratedYet
    @available(*, unavailable, message: "'RecommenderSchema' is not generated yet: `swift run generate-resources AWS::CustomerProfiles::RecommenderSchema`") typealias RecommenderSchema = any NotGeneratedYet
    @available(*, unavailable, message: "'SegmentDefinition' is not generated yet: `swift run generate-resources AWS::CustomerProfiles::SegmentDefinition`") typealias SegmentDefinition = any NotGeneratedYet
}

extension DAX {
    @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::DAX::Cluster`") typealias Cluster = any NotGeneratedYet
    @available(*, unavailable, message: "'ParameterGroup' is not generated yet: `swift run generate-resources AWS::DAX::ParameterGroup`") typealias ParameterGroup = any NotGeneratedYet
}

/// The resource types of `DLM`.
public enum DLM {
    @available(*, unavailable, message: "'LifecyclePolicy' is not generated yet: `swift run generate-resources AWS::DLM::LifecyclePolicy`") typealias LifecyclePolicy = any NotGeneratedYet
}

extension DMS {
    @available(*, unavailable, message: "'DataMigration' is not generated yet: `swift run generate-resources AWS::DMS::DataMigration`") typealias DataMigration = any NotGeneratedYet
    @available(*, unavailable, message: "'DataProvider' is not generated yet: `swift run generate-resources AWS::DMS::DataProvider`") typealias DataProvider = any NotGeneratedYet
    @available(*, unavailable, message: "'Endpoint' is not generated yet: `swift run generate-resources AWS::DMS::Endpoint`") typealias Endpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'EventSubscription' is not generated yet: `swift run generate-resources AWS::DMS::EventSubscription`") typealias EventSubscription = any NotGeneratedYet
    @available(*, unavailable, message: "'InstanceProfile' is not generated yet: `swift run generate-resources AWS::DMS::InstanceProfile`") typealias InstanceProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'MigrationProject' is not generated yet: `swift run generate-resources AWS::DMS::MigrationProject`") typealias MigrationProject = any NotGeneratedYet
    @available(*, unavailable, message: "'ReplicationConfig' is not generated yet: `swift run generate-resources AWS::DMS::ReplicationConfig`") typealias ReplicationConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'ReplicationInstance' is not generated yet: `swift run generate-resources AWS::DMS::ReplicationInstance`") typealias ReplicationInstance = any NotGeneratedYet
    @available(*, unavailable, message: "'ReplicationTask' is not generated yet: `swift run generate-resources AWS::DMS::ReplicationTask`") typealias ReplicationTask = any NotGeneratedYet
}

/// The resource types of `DRS`.
public enum DRS {
    @available(*, unavailable, message: "'LaunchConfigurationTemplate' is not generated yet: `swift run generate-resources AWS::DRS::LaunchConfigurationTemplate`") typealias LaunchConfigurationTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'RecoveryPlan' is not generated yet: `swift run generate-resources AWS::DRS::RecoveryPlan`") typealias RecoveryPlan = any NotGeneratedYet
    @available(*, unavailable, message: "'ReplicationConfigurationTemplate' is not generated yet: `swift run generate-resources AWS::DRS::ReplicationConfigurationTemplate`") typealias ReplicationConfigurationTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'SourceNetwork' is not generated yet: `swift run generate-resources AWS::DRS::SourceNetwork`") typealias SourceNetwork = any NotGeneratedYet
}

/// The resource types of `DSQL`.
public enum DSQL {
    @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::DSQL::Cluster`") typealias Cluster = any NotGeneratedYet
}

/// The resource types of `DataBrew`.
public enum DataBrew {
    @available(*, unavailable, message: "'Dataset' is not generated yet: `swift run generate-resources AWS::DataBrew::Dataset`") typealias Dataset = any NotGeneratedYet
    @available(*, unavailable, message: "'Job' is not generated yet: `swift run generate-resources AWS::DataBrew::Job`") typealias Job = any NotGeneratedYet
    @available(*, unavailable, message: "'Project' is not generated yet: `swift run generate-resources AWS::DataBrew::Project`") typealias Project = any NotGeneratedYet
    @available(*, unavailable, message: "'Recipe' is not generated yet: `swift run generate-resources AWS::DataBrew::Recipe`") typealias Recipe = any NotGeneratedYet
    @available(*, unavailable, message: "'Ruleset' is not generated yet: `swift run generate-resources AWS::DataBrew::Ruleset`") typealias Ruleset = any NotGeneratedYet
    @available(*, unavailable, message: "'Schedule' is not generated yet: `swift run generate-resources AWS::DataBrew::Schedule`") typealias Schedule = any NotGeneratedYet
}

/// The resource types of `DataExchange`.
public enum DataExchange {
    @available(*, unavailable, message: "'DataSet' is not generated yet: `swift run generate-resources AWS::DataExchange::DataSet`") typealias DataSet = any NotGeneratedYet
    @available(*, unavailable, message: "'EventAction' is not generated yet: `swift run generate-resources AWS::DataExchange::EventAction`") typealias EventAction = any NotGeneratedYet
}

/// The resource types of `DataPipeline`.
public enum DataPipeline {
    @available(*, unavailable, message: "'Pipeline' is not generated yet: `swift run generate-resources AWS::DataPipeline::Pipeline`") typealias Pipeline = any NotGeneratedYet
}

/// The resource types of `DataSync`.
public enum DataSync {
    @available(*, unavailable, message: "'Agent' is not generated yet: `swift run generate-resources AWS::DataSync::Agent`") typealias Agent = any NotGeneratedYet
    @available(*, unavailable, message: "'LocationAzureBlob' is not generated yet: `swift run generate-resources AWS::DataSync::LocationAzureBlob`") typealias LocationAzureBlob = any NotGeneratedYet
    @available(*, unavailable, message: "'LocationEFS' is not generated yet: `swift run generate-resources AWS::DataSync::LocationEFS`") typealias LocationEFS = any NotGeneratedYet
    @available(*, unavailable, message: "'LocationFSxLustre' is not generated yet: `swift run generate-resources AWS::DataSync::LocationFSxLustre`") typealias LocationFSxLustre = any NotGeneratedYet
    @available(*, unavailable, message: "'LocationFSxONTAP' is not generated yet: `swift run generate-resources AWS::DataSync::LocationFSxONTAP`") typealias LocationFSxONTAP = any NotGeneratedYet
    @available(*, unavailable, message: "'LocationFSxOpenZFS' is not generated yet: `swift run generate-resources AWS::DataSync::LocationFSxOpenZFS`") typealias LocationFSxOpenZFS = any NotGeneratedYet
    @available(*, unavailable, message: "'LocationFSxWindows' is not generated yet: `swift run generate-resources AWS::DataSync::LocationFSxWindows`") typealias LocationFSxWindows = any NotGeneratedYet
    @available(*, unavailable, message: "'LocationHDFS' is not generated yet: `swift run generate-resources AWS::DataSync::LocationHDFS`") typealias LocationHDFS = any NotGeneratedYet
    @available(*, unavailable, message: "'LocationNFS' is not generated yet: `swift run generate-resources AWS::DataSync::LocationNFS`") typealias LocationNFS = any NotGeneratedYet
    @available(*, unavailable, message: "'LocationObjectStorage' is not generated yet: `swift run generate-resources AWS::DataSync::LocationObjectStorage`") typealias LocationObjectStorage = any NotGeneratedYet
    @available(*, unavailable, message: "'LocationS3' is not generated yet: `swift run generate-resources AWS::DataSync::LocationS3`") typealias LocationS3 = any NotGeneratedYet
    @available(*, unavailable, message: "'LocationSMB' is not generated yet: `swift run generate-resources AWS::DataSync::LocationSMB`") typealias LocationSMB = any NotGeneratedYet
    @available(*, unavailable, message: "'Task' is not generated yet: `swift run generate-resources AWS::DataSync::Task`") typealias Task = any NotGeneratedYet
}

/// The resource types of `DataZone`.
public enum DataZone {
    @available(*, unavailable, message: "'Connection' is not generated yet: `swift run generate-resources AWS::DataZone::Connection`") typealias Connection = any NotGeneratedYet
    @available(*, unavailable, message: "'DataSource' is not generated yet: `swift run generate-resources AWS::DataZone::DataSource`") typealias DataSource = any NotGeneratedYet
    @available(*, unavailable, message: "'Domain' is not generated yet: `swift run generate-resources AWS::DataZone::Domain`") typealias Domain = any NotGeneratedYet
    @available(*, unavailable, message: "'DomainUnit' is not generated yet: `swift run generate-resources AWS::DataZone::DomainUnit`") typealias DomainUnit = any NotGeneratedYet
    @available(*, unavailable, message: "'Environment' is not generated yet: `swift run generate-resources AWS::DataZone::Environment`") typealias Environment = any NotGeneratedYet
    @available(*, unavailable, message: "'EnvironmentActions' is not generated yet: `swift run generate-resources AWS::DataZone::EnvironmentActions`") typealias EnvironmentActions = any NotGeneratedYet
    @available(*, unavailable, message: "'EnvironmentBlueprintConfiguration' is not generated yet: `swift run generate-resources AWS::DataZone::EnvironmentBlueprintConfiguration`") typealias EnvironmentBlueprintConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'EnvironmentProfile' is not generated yet: `swift run generate-resources AWS::DataZone::EnvironmentProfile`") typealias EnvironmentProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'FormType' is not generated yet: `swift run generate-resources AWS::DataZone::FormType`") typealias FormType = any NotGeneratedYet
    @available(*, unavailable, message: "'GroupProfile' is not generated yet: `swift run generate-resources AWS::DataZone::GroupProfile`") typealias GroupProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'Owner' is not generated yet: `swift run generate-resources AWS::DataZone::Owner`") typealias Owner = any NotGeneratedYet
    @available(*, unavailable, message: "'PolicyGrant' is not generated yet: `swift run generate-resources AWS::DataZone::PolicyGrant`") typealias PolicyGrant = any NotGeneratedYet
    @available(*, unavailable, message: "'Project' is not generated yet: `swift run generate-resources AWS::DataZone::Project`") typealias Project = any NotGeneratedYet
    @available(*, unavailable, message: "'ProjectMembership' is not generated yet: `swift run generate-resources AWS::DataZone::ProjectMembership`") typealias ProjectMembership = any NotGeneratedYet
    @available(*, unavailable, message: "'ProjectProfile' is not generated yet: `swift run generate-resources AWS::DataZone::ProjectProfile`") typealias ProjectProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'SubscriptionTarget' is not generated yet: `swift run generate-resources AWS::DataZone::SubscriptionTarget`") typealias SubscriptionTarget = any NotGeneratedYet
    @available(*, unavailable, message: "'UserProfile' is not generated yet: `swift run generate-resources AWS::DataZone::UserProfile`") typealias UserProfile = any NotGeneratedYet
}

/// The resource types of `Deadline`.
public enum Deadline {
    @available(*, unavailable, message: "'Budget' is not generated yet: `swift run generate-resources AWS::Deadline::Budget`") typealias Budget = any NotGeneratedYet
    @available(*, unavailable, message: "'Farm' is not generated yet: `swift run generate-resources AWS::Deadline::Farm`") typealias Farm = any NotGeneratedYet
    @available(*, unavailable, message: "'Fleet' is not generated yet: `swift run generate-resources AWS::Deadline::Fleet`") typealias Fleet = any NotGeneratedYet
    @available(*, unavailable, message: "'LicenseEndpoint' is not generated yet: `swift run generate-resources AWS::Deadline::LicenseEndpoint`") typealias LicenseEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'Limit' is not generated yet: `swift run generate-resources AWS::Deadline::Limit`") typealias Limit = any NotGeneratedYet
    @available(*, unavailable, message: "'MeteredProduct' is not generated yet: `swift run generate-resources AWS::Deadline::MeteredProduct`") typealias MeteredProduct = any NotGeneratedYet
    @available(*, unavailable, message: "'Monitor' is not generated yet: `swift run generate-resources AWS::Deadline::Monitor`") typealias Monitor = any NotGeneratedYet
    @available(*, unavailable, message: "'Queue' is not generated yet: `swift run generate-resources AWS::Deadline::Queue`") typealias Queue = any NotGeneratedYet
    @available(*, unavailable, message: "'QueueEnvironment' is not generated yet: `swift run generate-resources AWS::Deadline::QueueEnvironment`") typealias QueueEnvironment = any NotGeneratedYet
    @available(*, unavailable, message: "'QueueFleetAssociation' is not generated yet: `swift run generate-resources AWS::Deadline::QueueFleetAssociation`") typealias QueueFleetAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'QueueLimitAssociation' is not generated yet: `swift run generate-resources AWS::Deadline::QueueLimitAssociation`") typealias QueueLimitAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'StorageProfile' is not generated yet: `swift run generate-resources AWS::Deadline::StorageProfile`") typealias StorageProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'Worker' is not generated yet: `swift run generate-resources AWS::Deadline::Worker`") typealias Worker = any NotGeneratedYet
}

/// The resource types of `Detective`.
public enum Detective {
    @available(*, unavailable, message: "'Graph' is not generated yet: `swift run generate-resources AWS::Detective::Graph`") typealias Graph = any NotGeneratedYet
    @available(*, unavailable, message: "'MemberInvitation' is not generated yet: `swift run generate-resources AWS::Detective::MemberInvitation`") typealias MemberInvitation = any NotGeneratedYet
    @available(*, unavailable, message: "'OrganizationAdmin' is not generated yet: `swift run generate-resources AWS::Detective::OrganizationAdmin`") typealias OrganizationAdmin = any NotGeneratedYet
}

/// The resource types of `DevOpsAgent`.
public enum DevOpsAgent {
    @available(*, unavailable, message: "'AgentSpace' is not generated yet: `swift run generate-resources AWS::DevOpsAgent::AgentSpace`") typealias AgentSpace = any NotGeneratedYet
    @available(*, unavailable, message: "'Asset' is not generated yet: `swift run generate-resources AWS::DevOpsAgent::Asset`") typealias Asset = any NotGeneratedYet
    @available(*, unavailable, message: "'Association' is not generated yet: `swift run generate-resources AWS::DevOpsAgent::Association`") typealias Association = any NotGeneratedYet
    @available(*, unavailable, message: "'PrivateConnection' is not generated yet: `swift run generate-resources AWS::DevOpsAgent::PrivateConnection`") typealias PrivateConnection = any NotGeneratedYet
    @available(*, unavailable, message: "'Service' is not generated yet: `swift run generate-resources AWS::DevOpsAgent::Service`") typealias Service = any NotGeneratedYet
    @available(*, unavailable, message: "'Trigger' is not generated yet: `swift run generate-resources AWS::DevOpsAgent::Trigger`") typealias Trigger = any NotGeneratedYet
}

/// The resource types of `DevOpsGuru`.
public enum DevOpsGuru {
    @available(*, unavailable, message: "'LogAnomalyDetectionIntegration' is not generated yet: `swift run generate-resources AWS::DevOpsGuru::LogAnomalyDetectionIntegration`") typealias LogAnomalyDetectionIntegration = any NotGeneratedYet
    @available(*, unavailable, message: "'NotificationChannel' is not generated yet: `swift run generate-resources AWS::DevOpsGuru::NotificationChannel`") typealias NotificationChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceCollection' is not generated yet: `swift run generate-resources AWS::DevOpsGuru::ResourceCollection`") typealias ResourceCollection = any NotGeneratedYet
}

extension DirectConnect {
    @available(*, unavailable, message: "'Connection' is not generated yet: `swift run generate-resources AWS::DirectConnect::Connection`") typealias Connection = any NotGeneratedYet
    @available(*, unavailable, message: "'DirectConnectGatewayAssociation' is not generated yet: `swift run generate-resources AWS::DirectConnect::DirectConnectGatewayAssociation`") typealias DirectConnectGatewayAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'PrivateVirtualInterface' is not generated yet: `swift run generate-resources AWS::DirectConnect::PrivateVirtualInterface`") typealias PrivateVirtualInterface = any NotGeneratedYet
    @available(*, unavailable, message: "'PublicVirtualInterface' is not generated yet: `swift run generate-resources AWS::DirectConnect::PublicVirtualInterface`") typealias PublicVirtualInterface = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitVirtualInterface' is not generated yet: `swift run generate-resources AWS::DirectConnect::TransitVirtualInterface`") typealias TransitVirtualInterface = any NotGeneratedYet
}

extension DirectoryService {
    @available(*, unavailable, message: "'SimpleAD' is not generated yet: `swift run generate-resources AWS::DirectoryService::SimpleAD`") typealias SimpleAD = any NotGeneratedYet
}

extension DocDB {
    @available(*, unavailable, message: "'EventSubscription' is not generated yet: `swift run generate-resources AWS::DocDB::EventSubscription`") typealias EventSubscription = any NotGeneratedYet
}

extension DocDBElastic {
    @available(*, unavailable, message: "'ClusterSnapshot' is not generated yet: `swift run generate-resources AWS::DocDBElastic::ClusterSnapshot`") typealias ClusterSnapshot = any NotGeneratedYet
}

extension DynamoDB {
    @available(*, unavailable, message: "'GlobalTable' is not generated yet: `swift run generate-resources AWS::DynamoDB::GlobalTable`") typealias GlobalTable = any NotGeneratedYet
}

extension EC2 {
    @available(*, unavailable, message: "'ApplicationStatusCheck' is not generated yet: `swift run generate-resources AWS::EC2::ApplicationStatusCheck`") typealias ApplicationStatusCheck = any NotGeneratedYet
    @available(*, unavailable, message: "'CapacityManagerDataExport' is not generated yet: `swift run generate-resources AWS::EC2::CapacityManagerDataExport`") typealias CapacityManagerDataExport = any NotGeneratedYet
    @available(*, unavailable, message: "'CapacityReservationFleet' is not generated yet: `swift run generate-resources AWS::EC2::CapacityReservationFleet`") typealias CapacityReservationFleet = any NotGeneratedYet
    @available(*, unavailable, message: "'ClientVpnAuthorizationRule' is not generated yet: `swift run generate-resources AWS::EC2::ClientVpnAuthorizationRule`") typealias ClientVpnAuthorizationRule = any NotGeneratedYet
    @available(*, unavailable, message: "'ClientVpnEndpoint' is not generated yet: `swift run generate-resources AWS::EC2::ClientVpnEndpoint`") typealias ClientVpnEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'ClientVpnRoute' is not generated yet: `swift run generate-resources AWS::EC2::ClientVpnRoute`") typealias ClientVpnRoute = any NotGeneratedYet
    @available(*, unavailable, message: "'ClientVpnTargetNetworkAssociation' is not generated yet: `swift run generate-resources AWS::EC2::ClientVpnTargetNetworkAssociation`") typealias ClientVpnTargetNetworkAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'CustomerGateway' is not generated yet: `swift run generate-resources AWS::EC2::CustomerGateway`") typealias CustomerGateway = any NotGeneratedYet
    @available(*, unavailable, message: "'EC2Fleet' is not generated yet: `swift run generate-resources AWS::EC2::EC2Fleet`") typealias EC2Fleet = any NotGeneratedYet
    @available(*, unavailable, message: "'EIPAssociation' is not generated yet: `swift run generate-resources AWS::EC2::EIPAssociation`") typealias EIPAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'EnclaveCertificateIamRoleAssociation' is not generated yet: `swift run generate-resources AWS::EC2::EnclaveCertificateIamRoleAssociation`") typealias EnclaveCertificateIamRoleAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'FpgaImage' is not generated yet: `swift run generate-resources AWS::EC2::FpgaImage`") typealias FpgaImage = any NotGeneratedYet
    @available(*, unavailable, message: "'GatewayRouteTableAssociation' is not generated yet: `swift run generate-resources AWS::EC2::GatewayRouteTableAssociation`") typealias GatewayRouteTableAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'IPAM' is not generated yet: `swift run generate-resources AWS::EC2::IPAM`") typealias IPAM = any NotGeneratedYet
    @available(*, unavailable, message: "'IPAMAllocation' is not generated yet: `swift run generate-resources AWS::EC2::IPAMAllocation`") typealias IPAMAllocation = any NotGeneratedYet
    @available(*, unavailable, message: "'IPAMPoolCidr' is not generated yet: `swift run generate-resources AWS::EC2::IPAMPoolCidr`") typealias IPAMPoolCidr = any NotGeneratedYet
    @available(*, unavailable, message: "'IPAMPrefixListResolver' is not generated yet: `swift run generate-resources AWS::EC2::IPAMPrefixListResolver`") typealias IPAMPrefixListResolver = any NotGeneratedYet
    @available(*, unavailable, message: "'IPAMPrefixListResolverTarget' is not generated yet: `swift run generate-resources AWS::EC2::IPAMPrefixListResolverTarget`") typealias IPAMPrefixListResolverTarget = any NotGeneratedYet
    @available(*, unavailable, message: "'IPAMResourceDiscovery' is not generated yet: `swift run generate-resources AWS::EC2::IPAMResourceDiscovery`") typealias IPAMResourceDiscovery = any NotGeneratedYet
    @available(*, unavailable, message: "'IPAMResourceDiscoveryAssociation' is not generated yet: `swift run generate-resources AWS::EC2::IPAMResourceDiscoveryAssociation`") typealias IPAMResourceDiscoveryAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'IPAMScope' is not generated yet: `swift run generate-resources AWS::EC2::IPAMScope`") typealias IPAMScope = any NotGeneratedYet
    @available(*, unavailable, message: "'IPv4Pool' is not generated yet: `swift run generate-resources AWS::EC2::IPv4Pool`") typealias IPv4Pool = any NotGeneratedYet
    @available(*, unavailable, message: "'InstanceConnectEndpoint' is not generated yet: `swift run generate-resources AWS::EC2::InstanceConnectEndpoint`") typealias InstanceConnectEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'InstanceEventWindow' is not generated yet: `swift run generate-resources AWS::EC2::InstanceEventWindow`") typealias InstanceEventWindow = any NotGeneratedYet
    @available(*, unavailable, message: "'IpPoolRouteTableAssociation' is not generated yet: `swift run generate-resources AWS::EC2::IpPoolRouteTableAssociation`") typealias IpPoolRouteTableAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'IpamExternalResourceVerificationToken' is not generated yet: `swift run generate-resources AWS::EC2::IpamExternalResourceVerificationToken`") typealias IpamExternalResourceVerificationToken = any NotGeneratedYet
    @available(*, unavailable, message: "'IpamInternetRegistryAssociation' is not generated yet: `swift run generate-resources AWS::EC2::IpamInternetRegistryAssociation`") typealias IpamInternetRegistryAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'LocalGatewayRoute' is not generated yet: `swift run generate-resources AWS::EC2::LocalGatewayRoute`") typealias LocalGatewayRoute = any NotGeneratedYet
    @available(*, unavailable, message: "'LocalGatewayRouteTable' is not generated yet: `swift run generate-resources AWS::EC2::LocalGatewayRouteTable`") typealias LocalGatewayRouteTable = any NotGeneratedYet
    @available(*, unavailable, message: "'LocalGatewayRouteTableVPCAssociation' is not generated yet: `swift run generate-resources AWS::EC2::LocalGatewayRouteTableVPCAssociation`") typealias LocalGatewayRouteTableVPCAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'LocalGatewayRouteTableVirtualInterfaceGroupAssociation' is not generated yet: `swift run generate-resources AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`") typealias LocalGatewayRouteTableVirtualInterfaceGroupAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'LocalGatewayVirtualInterface' is not generated yet: `swift run generate-resources AWS::EC2::LocalGatewayVirtualInterface`") typealias LocalGatewayVirtualInterface = any NotGeneratedYet
    @available(*, unavailable, message: "'LocalGatewayVirtualInterfaceGroup' is not generated yet: `swift run generate-resources AWS::EC2::LocalGatewayVirtualInterfaceGroup`") typealias LocalGatewayVirtualInterfaceGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkAclEntry' is not generated yet: `swift run generate-resources AWS::EC2::NetworkAclEntry`") typealias NetworkAclEntry = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkInsightsAccessScope' is not generated yet: `swift run generate-resources AWS::EC2::NetworkInsightsAccessScope`") typealias NetworkInsightsAccessScope = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkInsightsAccessScopeAnalysis' is not generated yet: `swift run generate-resources AWS::EC2::NetworkInsightsAccessScopeAnalysis`") typealias NetworkInsightsAccessScopeAnalysis = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkInsightsAnalysis' is not generated yet: `swift run generate-resources AWS::EC2::NetworkInsightsAnalysis`") typealias NetworkInsightsAnalysis = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkInsightsPath' is not generated yet: `swift run generate-resources AWS::EC2::NetworkInsightsPath`") typealias NetworkInsightsPath = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkInterfaceAttachment' is not generated yet: `swift run generate-resources AWS::EC2::NetworkInterfaceAttachment`") typealias NetworkInterfaceAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkInterfacePermission' is not generated yet: `swift run generate-resources AWS::EC2::NetworkInterfacePermission`") typealias NetworkInterfacePermission = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkPerformanceMetricSubscription' is not generated yet: `swift run generate-resources AWS::EC2::NetworkPerformanceMetricSubscription`") typealias NetworkPerformanceMetricSubscription = any NotGeneratedYet
    @available(*, unavailable, message: "'RouteServer' is not generated yet: `swift run generate-resources AWS::EC2::RouteServer`") typealias RouteServer = any NotGeneratedYet
    @available(*, unavailable, message: "'RouteServerAssociation' is not generated yet: `swift run generate-resources AWS::EC2::RouteServerAssociation`") typealias RouteServerAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'RouteServerEndpoint' is not generated yet: `swift run generate-resources AWS::EC2::RouteServerEndpoint`") typealias RouteServerEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'RouteServerPeer' is not generated yet: `swift run generate-resources AWS::EC2::RouteServerPeer`") typealias RouteServerPeer = any NotGeneratedYet
    @available(*, unavailable, message: "'RouteServerPropagation' is not generated yet: `swift run generate-resources AWS::EC2::RouteServerPropagation`") typealias RouteServerPropagation = any NotGeneratedYet
    @available(*, unavailable, message: "'SecondaryNetwork' is not generated yet: `swift run generate-resources AWS::EC2::SecondaryNetwork`") typealias SecondaryNetwork = any NotGeneratedYet
    @available(*, unavailable, message: "'SecurityGroupVpcAssociation' is not generated yet: `swift run generate-resources AWS::EC2::SecurityGroupVpcAssociation`") typealias SecurityGroupVpcAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'SnapshotBlockPublicAccess' is not generated yet: `swift run generate-resources AWS::EC2::SnapshotBlockPublicAccess`") typealias SnapshotBlockPublicAccess = any NotGeneratedYet
    @available(*, unavailable, message: "'SpotFleet' is not generated yet: `swift run generate-resources AWS::EC2::SpotFleet`") typealias SpotFleet = any NotGeneratedYet
    @available(*, unavailable, message: "'SqlHaStandbyDetectedInstance' is not generated yet: `swift run generate-resources AWS::EC2::SqlHaStandbyDetectedInstance`") typealias SqlHaStandbyDetectedInstance = any NotGeneratedYet
    @available(*, unavailable, message: "'SubnetCidrBlock' is not generated yet: `swift run generate-resources AWS::EC2::SubnetCidrBlock`") typealias SubnetCidrBlock = any NotGeneratedYet
    @available(*, unavailable, message: "'SubnetCidrReservation' is not generated yet: `swift run generate-resources AWS::EC2::SubnetCidrReservation`") typealias SubnetCidrReservation = any NotGeneratedYet
    @available(*, unavailable, message: "'TrafficMirrorFilter' is not generated yet: `swift run generate-resources AWS::EC2::TrafficMirrorFilter`") typealias TrafficMirrorFilter = any NotGeneratedYet
    @available(*, unavailable, message: "'TrafficMirrorFilterRule' is not generated yet: `swift run generate-resources AWS::EC2::TrafficMirrorFilterRule`") typealias TrafficMirrorFilterRule = any NotGeneratedYet
    @available(*, unavailable, message: "'TrafficMirrorSession' is not generated yet: `swift run generate-resources AWS::EC2::TrafficMirrorSession`") typealias TrafficMirrorSession = any NotGeneratedYet
    @available(*, unavailable, message: "'TrafficMirrorTarget' is not generated yet: `swift run generate-resources AWS::EC2::TrafficMirrorTarget`") typealias TrafficMirrorTarget = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayConnect' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayConnect`") typealias TransitGatewayConnect = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayConnectPeer' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayConnectPeer`") typealias TransitGatewayConnectPeer = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayMeteringPolicy' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayMeteringPolicy`") typealias TransitGatewayMeteringPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayMeteringPolicyEntry' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayMeteringPolicyEntry`") typealias TransitGatewayMeteringPolicyEntry = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayMulticastDomain' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayMulticastDomain`") typealias TransitGatewayMulticastDomain = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayMulticastDomainAssociation' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayMulticastDomainAssociation`") typealias TransitGatewayMulticastDomainAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayMulticastGroupMember' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayMulticastGroupMember`") typealias TransitGatewayMulticastGroupMember = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayMulticastGroupSource' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayMulticastGroupSource`") typealias TransitGatewayMulticastGroupSource = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayPeeringAttachment' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayPeeringAttachment`") typealias TransitGatewayPeeringAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayPolicyTable' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayPolicyTable`") typealias TransitGatewayPolicyTable = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayPolicyTableAssociation' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayPolicyTableAssociation`") typealias TransitGatewayPolicyTableAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayPolicyTableEntry' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayPolicyTableEntry`") typealias TransitGatewayPolicyTableEntry = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayRoute' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayRoute`") typealias TransitGatewayRoute = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayRouteTable' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayRouteTable`") typealias TransitGatewayRouteTable = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayRouteTableAssociation' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayRouteTableAssociation`") typealias TransitGatewayRouteTableAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayRouteTablePropagation' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayRouteTablePropagation`") typealias TransitGatewayRouteTablePropagation = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayVpcAttachment' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayVpcAttachment`") typealias TransitGatewayVpcAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'VPCBlockPublicAccessExclusion' is not generated yet: `swift run generate-resources AWS::EC2::VPCBlockPublicAccessExclusion`") typealias VPCBlockPublicAccessExclusion = any NotGeneratedYet
    @available(*, unavailable, message: "'VPCBlockPublicAccessOptions' is not generated yet: `swift run generate-resources AWS::EC2::VPCBlockPublicAccessOptions`") typealias VPCBlockPublicAccessOptions = any NotGeneratedYet
    @available(*, unavailable, message: "'VPCDHCPOptionsAssociation' is not generated yet: `swift run generate-resources AWS::EC2::VPCDHCPOptionsAssociation`") typealias VPCDHCPOptionsAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'VPCEncryptionControl' is not generated yet: `swift run generate-resources AWS::EC2::VPCEncryptionControl`") typealias VPCEncryptionControl = any NotGeneratedYet
    @available(*, unavailable, message: "'VPCEndpointConnectionNotification' is not generated yet: `swift run generate-resources AWS::EC2::VPCEndpointConnectionNotification`") typealias VPCEndpointConnectionNotification = any NotGeneratedYet
    @available(*, unavailable, message: "'VPCEndpointService' is not generated yet: `swift run generate-resources AWS::EC2::VPCEndpointService`") typealias VPCEndpointService = any NotGeneratedYet
    @available(*, unavailable, message: "'VPCEndpointServicePermissions' is not generated yet: `swift run generate-resources AWS::EC2::VPCEndpointServicePermissions`") typealias VPCEndpointServicePermissions = any NotGeneratedYet
    @available(*, unavailable, message: "'VPNConcentrator' is not generated yet: `swift run generate-resources AWS::EC2::VPNConcentrator`") typealias VPNConcentrator = any NotGeneratedYet
    @available(*, unavailable, message: "'VPNConnection' is not generated yet: `swift run generate-resources AWS::EC2::VPNConnection`") typealias VPNConnection = any NotGeneratedYet
    @available(*, unavailable, message: "'VPNConnectionRoute' is not generated yet: `swift run generate-resources AWS::EC2::VPNConnectionRoute`") typealias VPNConnectionRoute = any NotGeneratedYet
    @available(*, unavailable, message: "'VPNGatewayRoutePropagation' is not generated yet: `swift run generate-resources AWS::EC2::VPNGatewayRoutePropagation`") typealias VPNGatewayRoutePropagation = any NotGeneratedYet
    @available(*, unavailable, message: "'VerifiedAccessEndpoint' is not generated yet: `swift run generate-resources AWS::EC2::VerifiedAccessEndpoint`") typealias VerifiedAccessEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'VerifiedAccessGroup' is not generated yet: `swift run generate-resources AWS::EC2::VerifiedAccessGroup`") typealias VerifiedAccessGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'VerifiedAccessTrustProvider' is not generated yet: `swift run generate-resources AWS::EC2::VerifiedAccessTrustProvider`") typealias VerifiedAccessTrustProvider = any NotGeneratedYet
    @available(*, unavailable, message: "'VolumeAttachment' is not generated yet: `swift run generate-resources AWS::EC2::VolumeAttachment`") typealias VolumeAttachment = any NotGeneratedYet
}

extension ECR {
    @available(*, unavailable, message: "'PublicRepository' is not generated yet: `swift run generate-resources AWS::ECR::PublicRepository`") typealias PublicRepository = any NotGeneratedYet
    @available(*, unavailable, message: "'PullThroughCacheRule' is not generated yet: `swift run generate-resources AWS::ECR::PullThroughCacheRule`") typealias PullThroughCacheRule = any NotGeneratedYet
    @available(*, unavailable, message: "'PullTimeUpdateExclusion' is not generated yet: `swift run generate-resources AWS::ECR::PullTimeUpdateExclusion`") typealias PullTimeUpdateExclusion = any NotGeneratedYet
    @available(*, unavailable, message: "'RegistryPolicy' is not generated yet: `swift run generate-resources AWS::ECR::RegistryPolicy`") typealias RegistryPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'RegistryScanningConfiguration' is not generated yet: `swift run generate-resources AWS::ECR::RegistryScanningConfiguration`") typealias RegistryScanningConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'ReplicationConfiguration' is not generated yet: `swift run generate-resources AWS::ECR::ReplicationConfiguration`") typealias ReplicationConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'RepositoryCreationTemplate' is not generated yet: `swift run generate-resources AWS::ECR::RepositoryCreationTemplate`") typealias RepositoryCreationTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'SigningConfiguration' is not generated yet: `swift run generate-resources AWS::ECR::SigningConfiguration`") typealias SigningConfiguration = any NotGeneratedYet
}

extension ECS {
    @available(*, unavailable, message: "'ClusterCapacityProviderAssociations' is not generated yet: `swift run generate-resources AWS::ECS::ClusterCapacityProviderAssociations`") typealias ClusterCapacityProviderAssociations = any NotGeneratedYet
    @available(*, unavailable, message: "'Daemon' is not generated yet: `swift run generate-resources AWS::ECS::Daemon`") typealias Daemon = any NotGeneratedYet
    @available(*, unavailable, message: "'DaemonTaskDefinition' is not generated yet: `swift run generate-resources AWS::ECS::DaemonTaskDefinition`") typealias DaemonTaskDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'ExpressGatewayService' is not generated yet: `swift run generate-resources AWS::ECS::ExpressGatewayService`") typealias ExpressGatewayService = any NotGeneratedYet
    @available(*, unavailable, message: "'Gateway' is not generated yet: `swift run generate-resources AWS::ECS::Gateway`") typealias Gateway = any NotGeneratedYet
    @available(*, unavailable, message: "'GatewayClusterAssociations' is not generated yet: `swift run generate-resources AWS::ECS::GatewayClusterAssociations`") typealias GatewayClusterAssociations = any NotGeneratedYet
    @available(*, unavailable, message: "'PrimaryTaskSet' is not generated yet: `swift run generate-resources AWS::ECS::PrimaryTaskSet`") typealias PrimaryTaskSet = any NotGeneratedYet
    @available(*, unavailable, message: "'TaskSet' is not generated yet: `swift run generate-resources AWS::ECS::TaskSet`") typealias TaskSet = any NotGeneratedYet
}

extension EFS {
    @available(*, unavailable, message: "'MountTarget' is not generated yet: `swift run generate-resources AWS::EFS::MountTarget`") typealias MountTarget = any NotGeneratedYet
}

extension EKS {
    @available(*, unavailable, message: "'AccessEntry' is not generated yet: `swift run generate-resources AWS::EKS::AccessEntry`") typealias AccessEntry = any NotGeneratedYet
    @available(*, unavailable, message: "'Addon' is not generated yet: `swift run generate-resources AWS::EKS::Addon`") typealias Addon = any NotGeneratedYet
    @available(*, unavailable, message: "'Capability' is not generated yet: `swift run generate-resources AWS::EKS::Capability`") typealias Capability = any NotGeneratedYet
    @available(*, unavailable, message: "'CertificateAuthority' is not generated yet: `swift run generate-resources AWS::EKS::CertificateAuthority`") typealias CertificateAuthority = any NotGeneratedYet
    @available(*, unavailable, message: "'FargateProfile' is not generated yet: `swift run generate-resources AWS::EKS::FargateProfile`") typealias FargateProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'IdentityProviderConfig' is not generated yet: `swift run generate-resources AWS::EKS::IdentityProviderConfig`") typealias IdentityProviderConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'Nodegroup' is not generated yet: `swift run generate-resources AWS::EKS::Nodegroup`") typealias Nodegroup = any NotGeneratedYet
    @available(*, unavailable, message: "'PodIdentityAssociation' is not generated yet: `swift run generate-resources AWS::EKS::PodIdentityAssociation`") typealias PodIdentityAssociation = any NotGeneratedYet
}

extension EMR {
    @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::EMR::Cluster`") typealias Cluster = any NotGeneratedYet
    @available(*, unavailable, message: "'InstanceFleetConfig' is not generated yet: `swift run generate-resources AWS::EMR::InstanceFleetConfig`") typealias InstanceFleetConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'InstanceGroupConfig' is not generated yet: `swift run generate-resources AWS::EMR::InstanceGroupConfig`") typealias InstanceGroupConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'Step' is not generated yet: `swift run generate-resources AWS::EMR::Step`") typealias Step = any NotGeneratedYet
    @available(*, unavailable, message: "'Studio' is not generated yet: `swift run generate-resources AWS::EMR::Studio`") typealias Studio = any NotGeneratedYet
    @available(*, unavailable, message: "'StudioSessionMapping' is not generated yet: `swift run generate-resources AWS::EMR::StudioSessionMapping`") typealias StudioSessionMapping = any NotGeneratedYet
    @available(*, unavailable, message: "'WALWorkspace' is not generated yet: `swift run generate-resources AWS::EMR::WALWorkspace`") typealias WALWorkspace = any NotGeneratedYet
}

/// The resource types of `EMRContainers`.
public enum EMRContainers {
    @available(*, unavailable, message: "'Endpoint' is not generated yet: `swift run generate-resources AWS::EMRContainers::Endpoint`") typealias Endpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'JobTemplate' is not generated yet: `swift run generate-resources AWS::EMRContainers::JobTemplate`") typealias JobTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'SecurityConfiguration' is not generated yet: `swift run generate-resources AWS::EMRContainers::SecurityConfiguration`") typealias SecurityConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'VirtualCluster' is not generated yet: `swift run generate-resources AWS::EMRContainers::VirtualCluster`") typealias VirtualCluster = any NotGeneratedYet
}

/// The resource types of `EMRServerless`.
public enum EMRServerless {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::EMRServerless::Application`") typealias Application = any NotGeneratedYet
}

/// The resource types of `EVS`.
public enum EVS {
    @available(*, unavailable, message: "'Environment' is not generated yet: `swift run generate-resources AWS::EVS::Environment`") typealias Environment = any NotGeneratedYet
}

extension ElastiCache {
    @available(*, unavailable, message: "'SecurityGroupIngress' is not generated yet: `swift run generate-resources AWS::ElastiCache::SecurityGroupIngress`") typealias SecurityGroupIngress = any NotGeneratedYet
    @available(*, unavailable, message: "'ServerlessCacheSnapshot' is not generated yet: `swift run generate-resources AWS::ElastiCache::ServerlessCacheSnapshot`") typealias ServerlessCacheSnapshot = any NotGeneratedYet
    @available(*, unavailable, message: "'Snapshot' is not generated yet: `swift run generate-resources AWS::ElastiCache::Snapshot`") typealias Snapshot = any NotGeneratedYet
    @available(*, unavailable, message: "'User' is not generated yet: `swift run generate-resources AWS::ElastiCache::User`") typealias User = any NotGeneratedYet
}

/// The resource types of `ElasticBeanstalk`.
public enum ElasticBeanstalk {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::ElasticBeanstalk::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'ApplicationVersion' is not generated yet: `swift run generate-resources AWS::ElasticBeanstalk::ApplicationVersion`") typealias ApplicationVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'ConfigurationTemplate' is not generated yet: `swift run generate-resources AWS::ElasticBeanstalk::ConfigurationTemplate`") typealias ConfigurationTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'Environment' is not generated yet: `swift run generate-resources AWS::ElasticBeanstalk::Environment`") typealias Environment = any NotGeneratedYet
}

extension ElasticLoadBalancingV2 {
    @available(*, unavailable, message: "'ListenerCertificate' is not generated yet: `swift run generate-resources AWS::ElasticLoadBalancingV2::ListenerCertificate`") typealias ListenerCertificate = any NotGeneratedYet
    @available(*, unavailable, message: "'TrustStoreRevocation' is not generated yet: `swift run generate-resources AWS::ElasticLoadBalancingV2::TrustStoreRevocation`") typealias TrustStoreRevocation = any NotGeneratedYet
}

/// The resource types of `ElementalInference`.
public enum ElementalInference {
    @available(*, unavailable, message: "'Dictionary' is not generated yet: `swift run generate-resources AWS::ElementalInference::Dictionary`") typealias Dictionary = any NotGeneratedYet
    @available(*, unavailable, message: "'Feed' is not generated yet: `swift run generate-resources AWS::ElementalInference::Feed`") typealias Feed = any NotGeneratedYet
}

/// The resource types of `EntityResolution`.
public enum EntityResolution {
    @available(*, unavailable, message: "'IdMappingWorkflow' is not generated yet: `swift run generate-resources AWS::EntityResolution::IdMappingWorkflow`") typealias IdMappingWorkflow = any NotGeneratedYet
    @available(*, unavailable, message: "'IdNamespace' is not generated yet: `swift run generate-resources AWS::EntityResolution::IdNamespace`") typealias IdNamespace = any NotGeneratedYet
    @available(*, unavailable, message: "'MatchingWorkflow' is not generated yet: `swift run generate-resources AWS::EntityResolution::MatchingWorkflow`") typealias MatchingWorkflow = any NotGeneratedYet
    @available(*, unavailable, message: "'PolicyStatement' is not generated yet: `swift run generate-resources AWS::EntityResolution::PolicyStatement`") typealias PolicyStatement = any NotGeneratedYet
    @available(*, unavailable, message: "'SchemaMapping' is not generated yet: `swift run generate-resources AWS::EntityResolution::SchemaMapping`") typealias SchemaMapping = any NotGeneratedYet
}

/// The resource types of `EventSchemas`.
public enum EventSchemas {
    @available(*, unavailable, message: "'Discoverer' is not generated yet: `swift run generate-resources AWS::EventSchemas::Discoverer`") typealias Discoverer = any NotGeneratedYet
    @available(*, unavailable, message: "'Registry' is not generated yet: `swift run generate-resources AWS::EventSchemas::Registry`") typealias Registry = any NotGeneratedYet
    @available(*, unavailable, message: "'RegistryPolicy' is not generated yet: `swift run generate-resources AWS::EventSchemas::RegistryPolicy`") typealias RegistryPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Schema' is not generated yet: `swift run generate-resources AWS::EventSchemas::Schema`") typealias Schema = any NotGeneratedYet
}

extension Events {
    @available(*, unavailable, message: "'Archive' is not generated yet: `swift run generate-resources AWS::Events::Archive`") typealias Archive = any NotGeneratedYet
    @available(*, unavailable, message: "'Connection' is not generated yet: `swift run generate-resources AWS::Events::Connection`") typealias Connection = any NotGeneratedYet
    @available(*, unavailable, message: "'Endpoint' is not generated yet: `swift run generate-resources AWS::Events::Endpoint`") typealias Endpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'EventBusPolicy' is not generated yet: `swift run generate-resources AWS::Events::EventBusPolicy`") typealias EventBusPolicy = any NotGeneratedYet
}

/// The resource types of `EventsV2`.
public enum EventsV2 {
    @available(*, unavailable, message: "'EventBus' is not generated yet: `swift run generate-resources AWS::EventsV2::EventBus`") typealias EventBus = any NotGeneratedYet
    @available(*, unavailable, message: "'EventSource' is not generated yet: `swift run generate-resources AWS::EventsV2::EventSource`") typealias EventSource = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::EventsV2::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Subscriber' is not generated yet: `swift run generate-resources AWS::EventsV2::Subscriber`") typealias Subscriber = any NotGeneratedYet
}

/// The resource types of `Evidently`.
public enum Evidently {
    @available(*, unavailable, message: "'Experiment' is not generated yet: `swift run generate-resources AWS::Evidently::Experiment`") typealias Experiment = any NotGeneratedYet
    @available(*, unavailable, message: "'Feature' is not generated yet: `swift run generate-resources AWS::Evidently::Feature`") typealias Feature = any NotGeneratedYet
    @available(*, unavailable, message: "'Launch' is not generated yet: `swift run generate-resources AWS::Evidently::Launch`") typealias Launch = any NotGeneratedYet
    @available(*, unavailable, message: "'Project' is not generated yet: `swift run generate-resources AWS::Evidently::Project`") typealias Project = any NotGeneratedYet
    @available(*, unavailable, message: "'Segment' is not generated yet: `swift run generate-resources AWS::Evidently::Segment`") typealias Segment = any NotGeneratedYet
}

/// The resource types of `FIS`.
public enum FIS {
    @available(*, unavailable, message: "'ExperimentTemplate' is not generated yet: `swift run generate-resources AWS::FIS::ExperimentTemplate`") typealias ExperimentTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'TargetAccountConfiguration' is not generated yet: `swift run generate-resources AWS::FIS::TargetAccountConfiguration`") typealias TargetAccountConfiguration = any NotGeneratedYet
}

/// The resource types of `FMS`.
public enum FMS {
    @available(*, unavailable, message: "'ApplicationsList' is not generated yet: `swift run generate-resources AWS::FMS::ApplicationsList`") typealias ApplicationsList = any NotGeneratedYet
    @available(*, unavailable, message: "'NotificationChannel' is not generated yet: `swift run generate-resources AWS::FMS::NotificationChannel`") typealias NotificationChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'Policy' is not generated yet: `swift run generate-resources AWS::FMS::Policy`") typealias Policy = any NotGeneratedYet
    @available(*, unavailable, message: "'ProtocolsList' is not generated yet: `swift run generate-resources AWS::FMS::ProtocolsList`") typealias ProtocolsList = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceSet' is not generated yet: `swift run generate-resources AWS::FMS::ResourceSet`") typealias ResourceSet = any NotGeneratedYet
}

extension FSx {
    @available(*, unavailable, message: "'Backup' is not generated yet: `swift run generate-resources AWS::FSx::Backup`") typealias Backup = any NotGeneratedYet
    @available(*, unavailable, message: "'DataRepositoryAssociation' is not generated yet: `swift run generate-resources AWS::FSx::DataRepositoryAssociation`") typealias DataRepositoryAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'FileCache' is not generated yet: `swift run generate-resources AWS::FSx::FileCache`") typealias FileCache = any NotGeneratedYet
    @available(*, unavailable, message: "'S3AccessPointAttachment' is not generated yet: `swift run generate-resources AWS::FSx::S3AccessPointAttachment`") typealias S3AccessPointAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'Snapshot' is not generated yet: `swift run generate-resources AWS::FSx::Snapshot`") typealias Snapshot = any NotGeneratedYet
    @available(*, unavailable, message: "'StorageVirtualMachine' is not generated yet: `swift run generate-resources AWS::FSx::StorageVirtualMachine`") typealias StorageVirtualMachine = any NotGeneratedYet
    @available(*, unavailable, message: "'Volume' is not generated yet: `swift run generate-resources AWS::FSx::Volume`") typealias Volume = any NotGeneratedYet
}

/// The resource types of `FinSpace`.
public enum FinSpace {
    @available(*, unavailable, message: "'Environment' is not generated yet: `swift run generate-resources AWS::FinSpace::Environment`") typealias Environment = any NotGeneratedYet
}

/// The resource types of `Forecast`.
public enum Forecast {
    @available(*, unavailable, message: "'Dataset' is not generated yet: `swift run generate-resources AWS::Forecast::Dataset`") typealias Dataset = any NotGeneratedYet
    @available(*, unavailable, message: "'DatasetGroup' is not generated yet: `swift run generate-resources AWS::Forecast::DatasetGroup`") typealias DatasetGroup = any NotGeneratedYet
}

/// The resource types of `FraudDetector`.
public enum FraudDetector {
    @available(*, unavailable, message: "'Detector' is not generated yet: `swift run generate-resources AWS::FraudDetector::Detector`") typealias Detector = any NotGeneratedYet
    @available(*, unavailable, message: "'EntityType' is not generated yet: `swift run generate-resources AWS::FraudDetector::EntityType`") typealias EntityType = any NotGeneratedYet
    @available(*, unavailable, message: "'EventType' is not generated yet: `swift run generate-resources AWS::FraudDetector::EventType`") typealias EventType = any NotGeneratedYet
    @available(*, unavailable, message: "'Label' is not generated yet: `swift run generate-resources AWS::FraudDetector::Label`") typealias Label = any NotGeneratedYet
    @available(*, unavailable, message: "'List' is not generated yet: `swift run generate-resources AWS::FraudDetector::List`") typealias List = any NotGeneratedYet
    @available(*, unavailable, message: "'Outcome' is not generated yet: `swift run generate-resources AWS::FraudDetector::Outcome`") typealias Outcome = any NotGeneratedYet
    @available(*, unavailable, message: "'Variable' is not generated yet: `swift run generate-resources AWS::FraudDetector::Variable`") typealias Variable = any NotGeneratedYet
}

/// The resource types of `GameLift`.
public enum GameLift {
    @available(*, unavailable, message: "'Alias' is not generated yet: `swift run generate-resources AWS::GameLift::Alias`") typealias Alias = any NotGeneratedYet
    @available(*, unavailable, message: "'Build' is not generated yet: `swift run generate-resources AWS::GameLift::Build`") typealias Build = any NotGeneratedYet
    @available(*, unavailable, message: "'ContainerFleet' is not generated yet: `swift run generate-resources AWS::GameLift::ContainerFleet`") typealias ContainerFleet = any NotGeneratedYet
    @available(*, unavailable, message: "'ContainerGroupDefinition' is not generated yet: `swift run generate-resources AWS::GameLift::ContainerGroupDefinition`") typealias ContainerGroupDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'Fleet' is not generated yet: `swift run generate-resources AWS::GameLift::Fleet`") typealias Fleet = any NotGeneratedYet
    @available(*, unavailable, message: "'GameServerGroup' is not generated yet: `swift run generate-resources AWS::GameLift::GameServerGroup`") typealias GameServerGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'GameSessionQueue' is not generated yet: `swift run generate-resources AWS::GameLift::GameSessionQueue`") typealias GameSessionQueue = any NotGeneratedYet
    @available(*, unavailable, message: "'Location' is not generated yet: `swift run generate-resources AWS::GameLift::Location`") typealias Location = any NotGeneratedYet
    @available(*, unavailable, message: "'MatchmakingConfiguration' is not generated yet: `swift run generate-resources AWS::GameLift::MatchmakingConfiguration`") typealias MatchmakingConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'MatchmakingRuleSet' is not generated yet: `swift run generate-resources AWS::GameLift::MatchmakingRuleSet`") typealias MatchmakingRuleSet = any NotGeneratedYet
    @available(*, unavailable, message: "'Script' is not generated yet: `swift run generate-resources AWS::GameLift::Script`") typealias Script = any NotGeneratedYet
}

/// The resource types of `GlobalAccelerator`.
public enum GlobalAccelerator {
    @available(*, unavailable, message: "'Accelerator' is not generated yet: `swift run generate-resources AWS::GlobalAccelerator::Accelerator`") typealias Accelerator = any NotGeneratedYet
    @available(*, unavailable, message: "'CrossAccountAttachment' is not generated yet: `swift run generate-resources AWS::GlobalAccelerator::CrossAccountAttachment`") typealias CrossAccountAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'EndpointGroup' is not generated yet: `swift run generate-resources AWS::GlobalAccelerator::EndpointGroup`") typealias EndpointGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'Listener' is not generated yet: `swift run generate-resources AWS::GlobalAccelerator::Listener`") typealias Listener = any NotGeneratedYet
}

extension Glue {
    @available(*, unavailable, message: "'Blueprint' is not generated yet: `swift run generate-resources AWS::Glue::Blueprint`") typealias Blueprint = any NotGeneratedYet
    @available(*, unavailable, message: "'ConnectionType' is not generated yet: `swift run generate-resources AWS::Glue::ConnectionType`") typealias ConnectionType = any NotGeneratedYet
    @available(*, unavailable, message: "'CustomEntityType' is not generated yet: `swift run generate-resources AWS::Glue::CustomEntityType`") typealias CustomEntityType = any NotGeneratedYet
    @available(*, unavailable, message: "'DataCatalogEncryptionSettings' is not generated yet: `swift run generate-resources AWS::Glue::DataCatalogEncryptionSettings`") typealias DataCatalogEncryptionSettings = any NotGeneratedYet
    @available(*, unavailable, message: "'DataQualityRuleset' is not generated yet: `swift run generate-resources AWS::Glue::DataQualityRuleset`") typealias DataQualityRuleset = any NotGeneratedYet
    @available(*, unavailable, message: "'DevEndpoint' is not generated yet: `swift run generate-resources AWS::Glue::DevEndpoint`") typealias DevEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'IdentityCenterConfiguration' is not generated yet: `swift run generate-resources AWS::Glue::IdentityCenterConfiguration`") typealias IdentityCenterConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'Integration' is not generated yet: `swift run generate-resources AWS::Glue::Integration`") typealias Integration = any NotGeneratedYet
    @available(*, unavailable, message: "'IntegrationResourceProperty' is not generated yet: `swift run generate-resources AWS::Glue::IntegrationResourceProperty`") typealias IntegrationResourceProperty = any NotGeneratedYet
    @available(*, unavailable, message: "'MLTransform' is not generated yet: `swift run generate-resources AWS::Glue::MLTransform`") typealias MLTransform = any NotGeneratedYet
    @available(*, unavailable, message: "'Partition' is not generated yet: `swift run generate-resources AWS::Glue::Partition`") typealias Partition = any NotGeneratedYet
    @available(*, unavailable, message: "'SchemaVersionMetadata' is not generated yet: `swift run generate-resources AWS::Glue::SchemaVersionMetadata`") typealias SchemaVersionMetadata = any NotGeneratedYet
    @available(*, unavailable, message: "'Session' is not generated yet: `swift run generate-resources AWS::Glue::Session`") typealias Session = any NotGeneratedYet
    @available(*, unavailable, message: "'TableOptimizer' is not generated yet: `swift run generate-resources AWS::Glue::TableOptimizer`") typealias TableOptimizer = any NotGeneratedYet
    @available(*, unavailable, message: "'Trigger' is not generated yet: `swift run generate-resources AWS::Glue::Trigger`") typealias Trigger = any NotGeneratedYet
    @available(*, unavailable, message: "'UsageProfile' is not generated yet: `swift run generate-resources AWS::Glue::UsageProfile`") typealias UsageProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'UserDefinedFunction' is not generated yet: `swift run generate-resources AWS::Glue::UserDefinedFunction`") typealias UserDefinedFunction = any NotGeneratedYet
}

/// The resource types of `Grafana`.
public enum Grafana {
    @available(*, unavailable, message: "'Workspace' is not generated yet: `swift run generate-resources AWS::Grafana::Workspace`") typealias Workspace = any NotGeneratedYet
}

/// The resource types of `Greengrass`.
public enum Greengrass {
    @available(*, unavailable, message: "'ConnectorDefinition' is not generated yet: `swift run generate-resources AWS::Greengrass::ConnectorDefinition`") typealias ConnectorDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'ConnectorDefinitionVersion' is not generated yet: `swift run generate-resources AWS::Greengrass::ConnectorDefinitionVersion`") typealias ConnectorDefinitionVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'CoreDefinition' is not generated yet: `swift run generate-resources AWS::Greengrass::CoreDefinition`") typealias CoreDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'CoreDefinitionVersion' is not generated yet: `swift run generate-resources AWS::Greengrass::CoreDefinitionVersion`") typealias CoreDefinitionVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'DeviceDefinition' is not generated yet: `swift run generate-resources AWS::Greengrass::DeviceDefinition`") typealias DeviceDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'DeviceDefinitionVersion' is not generated yet: `swift run generate-resources AWS::Greengrass::DeviceDefinitionVersion`") typealias DeviceDefinitionVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'FunctionDefinition' is not generated yet: `swift run generate-resources AWS::Greengrass::FunctionDefinition`") typealias FunctionDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'FunctionDefinitionVersion' is not generated yet: `swift run generate-resources AWS::Greengrass::FunctionDefinitionVersion`") typealias FunctionDefinitionVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'Group' is not generated yet: `swift run generate-resources AWS::Greengrass::Group`") typealias Group = any NotGeneratedYet
    @available(*, unavailable, message: "'GroupVersion' is not generated yet: `swift run generate-resources AWS::Greengrass::GroupVersion`") typealias GroupVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'LoggerDefinition' is not generated yet: `swift run generate-resources AWS::Greengrass::LoggerDefinition`") typealias LoggerDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'LoggerDefinitionVersion' is not generated yet: `swift run generate-resources AWS::Greengrass::LoggerDefinitionVersion`") typealias LoggerDefinitionVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceDefinition' is not generated yet: `swift run generate-resources AWS::Greengrass::ResourceDefinition`") typealias ResourceDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceDefinitionVersion' is not generated yet: `swift run generate-resources AWS::Greengrass::ResourceDefinitionVersion`") typealias ResourceDefinitionVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'SubscriptionDefinition' is not generated yet: `swift run generate-resources AWS::Greengrass::SubscriptionDefinition`") typealias SubscriptionDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'SubscriptionDefinitionVersion' is not generated yet: `swift run generate-resources AWS::Greengrass::SubscriptionDefinitionVersion`") typealias SubscriptionDefinitionVersion = any NotGeneratedYet
}

/// The resource types of `GreengrassV2`.
public enum GreengrassV2 {
    @available(*, unavailable, message: "'ComponentVersion' is not generated yet: `swift run generate-resources AWS::GreengrassV2::ComponentVersion`") typealias ComponentVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'Deployment' is not generated yet: `swift run generate-resources AWS::GreengrassV2::Deployment`") typealias Deployment = any NotGeneratedYet
}

/// The resource types of `GroundStation`.
public enum GroundStation {
    @available(*, unavailable, message: "'Config' is not generated yet: `swift run generate-resources AWS::GroundStation::Config`") typealias Config = any NotGeneratedYet
    @available(*, unavailable, message: "'DataflowEndpointGroup' is not generated yet: `swift run generate-resources AWS::GroundStation::DataflowEndpointGroup`") typealias DataflowEndpointGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'DataflowEndpointGroupV2' is not generated yet: `swift run generate-resources AWS::GroundStation::DataflowEndpointGroupV2`") typealias DataflowEndpointGroupV2 = any NotGeneratedYet
    @available(*, unavailable, message: "'MissionProfile' is not generated yet: `swift run generate-resources AWS::GroundStation::MissionProfile`") typealias MissionProfile = any NotGeneratedYet
}

/// The resource types of `GuardDuty`.
public enum GuardDuty {
    @available(*, unavailable, message: "'CustomDetectionRuleAssociation' is not generated yet: `swift run generate-resources AWS::GuardDuty::CustomDetectionRuleAssociation`") typealias CustomDetectionRuleAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'Detector' is not generated yet: `swift run generate-resources AWS::GuardDuty::Detector`") typealias Detector = any NotGeneratedYet
    @available(*, unavailable, message: "'Filter' is not generated yet: `swift run generate-resources AWS::GuardDuty::Filter`") typealias Filter = any NotGeneratedYet
    @available(*, unavailable, message: "'IPSet' is not generated yet: `swift run generate-resources AWS::GuardDuty::IPSet`") typealias IPSet = any NotGeneratedYet
    @available(*, unavailable, message: "'MalwareProtectionPlan' is not generated yet: `swift run generate-resources AWS::GuardDuty::MalwareProtectionPlan`") typealias MalwareProtectionPlan = any NotGeneratedYet
    @available(*, unavailable, message: "'Master' is not generated yet: `swift run generate-resources AWS::GuardDuty::Master`") typealias Master = any NotGeneratedYet
    @available(*, unavailable, message: "'Member' is not generated yet: `swift run generate-resources AWS::GuardDuty::Member`") typealias Member = any NotGeneratedYet
    @available(*, unavailable, message: "'PublishingDestination' is not generated yet: `swift run generate-resources AWS::GuardDuty::PublishingDestination`") typealias PublishingDestination = any NotGeneratedYet
    @available(*, unavailable, message: "'ThreatEntitySet' is not generated yet: `swift run generate-resources AWS::GuardDuty::ThreatEntitySet`") typealias ThreatEntitySet = any NotGeneratedYet
    @available(*, unavailable, message: "'ThreatIntelSet' is not generated yet: `swift run generate-resources AWS::GuardDuty::ThreatIntelSet`") typealias ThreatIntelSet = any NotGeneratedYet
    @available(*, unavailable, message: "'TrustedEntitySet' is not generated yet: `swift run generate-resources AWS::GuardDuty::TrustedEntitySet`") typealias TrustedEntitySet = any NotGeneratedYet
}

/// The resource types of `HealthAgent`.
public enum HealthAgent {
    @available(*, unavailable, message: "'Domain' is not generated yet: `swift run generate-resources AWS::HealthAgent::Domain`") typealias Domain = any NotGeneratedYet
}

/// The resource types of `HealthImaging`.
public enum HealthImaging {
    @available(*, unavailable, message: "'Datastore' is not generated yet: `swift run generate-resources AWS::HealthImaging::Datastore`") typealias Datastore = any NotGeneratedYet
}

/// The resource types of `HealthLake`.
public enum HealthLake {
    @available(*, unavailable, message: "'DataTransformationProfile' is not generated yet: `swift run generate-resources AWS::HealthLake::DataTransformationProfile`") typealias DataTransformationProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'FHIRDatastore' is not generated yet: `swift run generate-resources AWS::HealthLake::FHIRDatastore`") typealias FHIRDatastore = any NotGeneratedYet
}

extension IAM {
    @available(*, unavailable, message: "'AccessKey' is not generated yet: `swift run generate-resources AWS::IAM::AccessKey`") typealias AccessKey = any NotGeneratedYet
    @available(*, unavailable, message: "'GroupPolicy' is not generated yet: `swift run generate-resources AWS::IAM::GroupPolicy`") typealias GroupPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Policy' is not generated yet: `swift run generate-resources AWS::IAM::Policy`") typealias Policy = any NotGeneratedYet
    @available(*, unavailable, message: "'RolePolicy' is not generated yet: `swift run generate-resources AWS::IAM::RolePolicy`") typealias RolePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'ServerCertificate' is not generated yet: `swift run generate-resources AWS::IAM::ServerCertificate`") typealias ServerCertificate = any NotGeneratedYet
    @available(*, unavailable, message: "'ServiceLinkedRole' is not generated yet: `swift run generate-resources AWS::IAM::ServiceLinkedRole`") typealias ServiceLinkedRole = any NotGeneratedYet
    @available(*, unavailable, message: "'UserPolicy' is not generated yet: `swift run generate-resources AWS::IAM::UserPolicy`") typealias UserPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'UserToGroupAddition' is not generated yet: `swift run generate-resources AWS::IAM::UserToGroupAddition`") typealias UserToGroupAddition = any NotGeneratedYet
    @available(*, unavailable, message: "'VirtualMFADevice' is not generated yet: `swift run generate-resources AWS::IAM::VirtualMFADevice`") typealias VirtualMFADevice = any NotGeneratedYet
}

/// The resource types of `IVS`.
public enum IVS {
    @available(*, unavailable, message: "'AdConfiguration' is not generated yet: `swift run generate-resources AWS::IVS::AdConfiguration`") typealias AdConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'Channel' is not generated yet: `swift run generate-resources AWS::IVS::Channel`") typealias Channel = any NotGeneratedYet
    @available(*, unavailable, message: "'EncoderConfiguration' is not generated yet: `swift run generate-resources AWS::IVS::EncoderConfiguration`") typealias EncoderConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'IngestConfiguration' is not generated yet: `swift run generate-resources AWS::IVS::IngestConfiguration`") typealias IngestConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'PlaybackKeyPair' is not generated yet: `swift run generate-resources AWS::IVS::PlaybackKeyPair`") typealias PlaybackKeyPair = any NotGeneratedYet
    @available(*, unavailable, message: "'PlaybackRestrictionPolicy' is not generated yet: `swift run generate-resources AWS::IVS::PlaybackRestrictionPolicy`") typealias PlaybackRestrictionPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'PublicKey' is not generated yet: `swift run generate-resources AWS::IVS::PublicKey`") typealias PublicKey = any NotGeneratedYet
    @available(*, unavailable, message: "'RecordingConfiguration' is not generated yet: `swift run generate-resources AWS::IVS::RecordingConfiguration`") typealias RecordingConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'Stage' is not generated yet: `swift run generate-resources AWS::IVS::Stage`") typealias Stage = any NotGeneratedYet
    @available(*, unavailable, message: "'StorageConfiguration' is not generated yet: `swift run generate-resources AWS::IVS::StorageConfiguration`") typealias StorageConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'StreamKey' is not generated yet: `swift run generate-resources AWS::IVS::StreamKey`") typealias StreamKey = any NotGeneratedYet
}

/// The resource types of `IVSChat`.
public enum IVSChat {
    @available(*, unavailable, message: "'LoggingConfiguration' is not generated yet: `swift run generate-resources AWS::IVSChat::LoggingConfiguration`") typealias LoggingConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'Room' is not generated yet: `swift run generate-resources AWS::IVSChat::Room`") typealias Room = any NotGeneratedYet
}

/// The resource types of `IdentityStore`.
public enum IdentityStore {
    @available(*, unavailable, message: "'Group' is not generated yet: `swift run generate-resources AWS::IdentityStore::Group`") typealias Group = any NotGeneratedYet
    @available(*, unavailable, message: "'GroupMembership' is not generated yet: `swift run generate-resources AWS::IdentityStore::GroupMembership`") typealias GroupMembership = any NotGeneratedYet
    @available(*, unavailable, message: "'User' is not generated yet: `swift run generate-resources AWS::IdentityStore::User`") typealias User = any NotGeneratedYet
}

extension ImageBuilder {
    @available(*, unavailable, message: "'ContainerRecipe' is not generated yet: `swift run generate-resources AWS::ImageBuilder::ContainerRecipe`") typealias ContainerRecipe = any NotGeneratedYet
    @available(*, unavailable, message: "'DistributionConfiguration' is not generated yet: `swift run generate-resources AWS::ImageBuilder::DistributionConfiguration`") typealias DistributionConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'ImagePipeline' is not generated yet: `swift run generate-resources AWS::ImageBuilder::ImagePipeline`") typealias ImagePipeline = any NotGeneratedYet
    @available(*, unavailable, message: "'InfrastructureConfiguration' is not generated yet: `swift run generate-resources AWS::ImageBuilder::InfrastructureConfiguration`") typealias InfrastructureConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'LifecyclePolicy' is not generated yet: `swift run generate-resources AWS::ImageBuilder::LifecyclePolicy`") typealias LifecyclePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Workflow' is not generated yet: `swift run generate-resources AWS::ImageBuilder::Workflow`") typealias Workflow = any NotGeneratedYet
}

extension Inspector {
    @available(*, unavailable, message: "'AssessmentTarget' is not generated yet: `swift run generate-resources AWS::Inspector::AssessmentTarget`") typealias AssessmentTarget = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceGroup' is not generated yet: `swift run generate-resources AWS::Inspector::ResourceGroup`") typealias ResourceGroup = any NotGeneratedYet
}

/// The resource types of `InspectorV2`.
public enum InspectorV2 {
    @available(*, unavailable, message: "'CisScanConfiguration' is not generated yet: `swift run generate-resources AWS::InspectorV2::CisScanConfiguration`") typealias CisScanConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'CodeSecurityIntegration' is not generated yet: `swift run generate-resources AWS::InspectorV2::CodeSecurityIntegration`") typealias CodeSecurityIntegration = any NotGeneratedYet
    @available(*, unavailable, message: "'CodeSecurityScanConfiguration' is not generated yet: `swift run generate-resources AWS::InspectorV2::CodeSecurityScanConfiguration`") typealias CodeSecurityScanConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'Connector' is not generated yet: `swift run generate-resources AWS::InspectorV2::Connector`") typealias Connector = any NotGeneratedYet
    @available(*, unavailable, message: "'Filter' is not generated yet: `swift run generate-resources AWS::InspectorV2::Filter`") typealias Filter = any NotGeneratedYet
}

/// The resource types of `Interconnect`.
public enum Interconnect {
    @available(*, unavailable, message: "'Connection' is not generated yet: `swift run generate-resources AWS::Interconnect::Connection`") typealias Connection = any NotGeneratedYet
}

/// The resource types of `InternetMonitor`.
public enum InternetMonitor {
    @available(*, unavailable, message: "'Monitor' is not generated yet: `swift run generate-resources AWS::InternetMonitor::Monitor`") typealias Monitor = any NotGeneratedYet
}

/// The resource types of `Invoicing`.
public enum Invoicing {
    @available(*, unavailable, message: "'InvoiceUnit' is not generated yet: `swift run generate-resources AWS::Invoicing::InvoiceUnit`") typealias InvoiceUnit = any NotGeneratedYet
    @available(*, unavailable, message: "'ProcurementPortalPreference' is not generated yet: `swift run generate-resources AWS::Invoicing::ProcurementPortalPreference`") typealias ProcurementPortalPreference = any NotGeneratedYet
}

extension IoT {
    @available(*, unavailable, message: "'AccountAuditConfiguration' is not generated yet: `swift run generate-resources AWS::IoT::AccountAuditConfiguration`") typealias AccountAuditConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'Authorizer' is not generated yet: `swift run generate-resources AWS::IoT::Authorizer`") typealias Authorizer = any NotGeneratedYet
    @available(*, unavailable, message: "'BillingGroup' is not generated yet: `swift run generate-resources AWS::IoT::BillingGroup`") typealias BillingGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'CACertificate' is not generated yet: `swift run generate-resources AWS::IoT::CACertificate`") typealias CACertificate = any NotGeneratedYet
    @available(*, unavailable, message: "'Certificate' is not generated yet: `swift run generate-resources AWS::IoT::Certificate`") typealias Certificate = any NotGeneratedYet
    @available(*, unavailable, message: "'CertificateProvider' is not generated yet: `swift run generate-resources AWS::IoT::CertificateProvider`") typealias CertificateProvider = any NotGeneratedYet
    @available(*, unavailable, message: "'Command' is not generated yet: `swift run generate-resources AWS::IoT::Command`") typealias Command = any NotGeneratedYet
    @available(*, unavailable, message: "'CustomMetric' is not generated yet: `swift run generate-resources AWS::IoT::CustomMetric`") typealias CustomMetric = any NotGeneratedYet
    @available(*, unavailable, message: "'Dimension' is not generated yet: `swift run generate-resources AWS::IoT::Dimension`") typealias Dimension = any NotGeneratedYet
    @available(*, unavailable, message: "'DomainConfiguration' is not generated yet: `swift run generate-resources AWS::IoT::DomainConfiguration`") typealias DomainConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'EncryptionConfiguration' is not generated yet: `swift run generate-resources AWS::IoT::EncryptionConfiguration`") typealias EncryptionConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'FleetMetric' is not generated yet: `swift run generate-resources AWS::IoT::FleetMetric`") typealias FleetMetric = any NotGeneratedYet
    @available(*, unavailable, message: "'Job' is not generated yet: `swift run generate-resources AWS::IoT::Job`") typealias Job = any NotGeneratedYet
    @available(*, unavailable, message: "'JobTemplate' is not generated yet: `swift run generate-resources AWS::IoT::JobTemplate`") typealias JobTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'Logging' is not generated yet: `swift run generate-resources AWS::IoT::Logging`") typealias Logging = any NotGeneratedYet
    @available(*, unavailable, message: "'MitigationAction' is not generated yet: `swift run generate-resources AWS::IoT::MitigationAction`") typealias MitigationAction = any NotGeneratedYet
    @available(*, unavailable, message: "'Policy' is not generated yet: `swift run generate-resources AWS::IoT::Policy`") typealias Policy = any NotGeneratedYet
    @available(*, unavailable, message: "'PolicyPrincipalAttachment' is not generated yet: `swift run generate-resources AWS::IoT::PolicyPrincipalAttachment`") typealias PolicyPrincipalAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'ProvisioningTemplate' is not generated yet: `swift run generate-resources AWS::IoT::ProvisioningTemplate`") typealias ProvisioningTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceSpecificLogging' is not generated yet: `swift run generate-resources AWS::IoT::ResourceSpecificLogging`") typealias ResourceSpecificLogging = any NotGeneratedYet
    @available(*, unavailable, message: "'RoleAlias' is not generated yet: `swift run generate-resources AWS::IoT::RoleAlias`") typealias RoleAlias = any NotGeneratedYet
    @available(*, unavailable, message: "'ScheduledAudit' is not generated yet: `swift run generate-resources AWS::IoT::ScheduledAudit`") typealias ScheduledAudit = any NotGeneratedYet
    @available(*, unavailable, message: "'SecurityProfile' is not generated yet: `swift run generate-resources AWS::IoT::SecurityProfile`") typealias SecurityProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'SoftwarePackage' is not generated yet: `swift run generate-resources AWS::IoT::SoftwarePackage`") typealias SoftwarePackage = any NotGeneratedYet
    @available(*, unavailable, message: "'SoftwarePackageVersion' is not generated yet: `swift run generate-resources AWS::IoT::SoftwarePackageVersion`") typealias SoftwarePackageVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'Stream' is not generated yet: `swift run generate-resources AWS::IoT::Stream`") typealias Stream = any NotGeneratedYet
    @available(*, unavailable, message: "'Thing' is not generated yet: `swift run generate-resources AWS::IoT::Thing`") typealias Thing = any NotGeneratedYet
    @available(*, unavailable, message: "'ThingGroup' is not generated yet: `swift run generate-resources AWS::IoT::ThingGroup`") typealias ThingGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'ThingPrincipalAttachment' is not generated yet: `swift run generate-resources AWS::IoT::ThingPrincipalAttachment`") typealias ThingPrincipalAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'ThingType' is not generated yet: `swift run generate-resources AWS::IoT::ThingType`") typealias ThingType = any NotGeneratedYet
    @available(*, unavailable, message: "'TopicRule' is not generated yet: `swift run generate-resources AWS::IoT::TopicRule`") typealias TopicRule = any NotGeneratedYet
}

extension IoTAnalytics {
    @available(*, unavailable, message: "'Dataset' is not generated yet: `swift run generate-resources AWS::IoTAnalytics::Dataset`") typealias Dataset = any NotGeneratedYet
    @available(*, unavailable, message: "'Datastore' is not generated yet: `swift run generate-resources AWS::IoTAnalytics::Datastore`") typealias Datastore = any NotGeneratedYet
    @available(*, unavailable, message: "'Pipeline' is not generated yet: `swift run generate-resources AWS::IoTAnalytics::Pipeline`") typealias Pipeline = any NotGeneratedYet
}

/// The resource types of `IoTCoreDeviceAdvisor`.
public enum IoTCoreDeviceAdvisor {
    @available(*, unavailable, message: "'SuiteDefinition' is not generated yet: `swift run generate-resources AWS::IoTCoreDeviceAdvisor::SuiteDefinition`") typealias SuiteDefinition = any NotGeneratedYet
}

/// The resource types of `IoTFleetWise`.
public enum IoTFleetWise {
    @available(*, unavailable, message: "'Campaign' is not generated yet: `swift run generate-resources AWS::IoTFleetWise::Campaign`") typealias Campaign = any NotGeneratedYet
    @available(*, unavailable, message: "'DecoderManifest' is not generated yet: `swift run generate-resources AWS::IoTFleetWise::DecoderManifest`") typealias DecoderManifest = any NotGeneratedYet
    @available(*, unavailable, message: "'Fleet' is not generated yet: `swift run generate-resources AWS::IoTFleetWise::Fleet`") typealias Fleet = any NotGeneratedYet
    @available(*, unavailable, message: "'ModelManifest' is not generated yet: `swift run generate-resources AWS::IoTFleetWise::ModelManifest`") typealias ModelManifest = any NotGeneratedYet
    @available(*, unavailable, message: "'SignalCatalog' is not generated yet: `swift run generate-resources AWS::IoTFleetWise::SignalCatalog`") typealias SignalCatalog = any NotGeneratedYet
    @available(*, unavailable, message: "'StateTemplate' is not generated yet: `swift run generate-resources AWS::IoTFleetWise::StateTemplate`") typealias StateTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'Vehicle' is not generated yet: `swift run generate-resources AWS::IoTFleetWise::Vehicle`") typealias Vehicle = any NotGeneratedYet
}

/// The resource types of `IoTSecureTunneling`.
public enum IoTSecureTunneling {
    @available(*, unavailable, message: "'Tunnel' is not generated yet: `swift run generate-resources AWS::IoTSecureTunneling::Tunnel`") typealias Tunnel = any NotGeneratedYet
}

/// The resource types of `IoTSiteWise`.
public enum IoTSiteWise {
    @available(*, unavailable, message: "'AccessPolicy' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::AccessPolicy`") typealias AccessPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'Asset' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::Asset`") typealias Asset = any NotGeneratedYet
    @available(*, unavailable, message: "'AssetModel' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::AssetModel`") typealias AssetModel = any NotGeneratedYet
    @available(*, unavailable, message: "'ComputationModel' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::ComputationModel`") typealias ComputationModel = any NotGeneratedYet
    @available(*, unavailable, message: "'Dashboard' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::Dashboard`") typealias Dashboard = any NotGeneratedYet
    @available(*, unavailable, message: "'Dataset' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::Dataset`") typealias Dataset = any NotGeneratedYet
    @available(*, unavailable, message: "'Gateway' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::Gateway`") typealias Gateway = any NotGeneratedYet
    @available(*, unavailable, message: "'Pipeline' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::Pipeline`") typealias Pipeline = any NotGeneratedYet
    @available(*, unavailable, message: "'Portal' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::Portal`") typealias Portal = any NotGeneratedYet
    @available(*, unavailable, message: "'Project' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::Project`") typealias Project = any NotGeneratedYet
    @available(*, unavailable, message: "'Task' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::Task`") typealias Task = any NotGeneratedYet
    @available(*, unavailable, message: "'Workspace' is not generated yet: `swift run generate-resources AWS::IoTSiteWise::Workspace`") typealias Workspace = any NotGeneratedYet
}

/// The resource types of `IoTThingsGraph`.
public enum IoTThingsGraph {
    @available(*, unavailable, message: "'FlowTemplate' is not generated yet: `swift run generate-resources AWS::IoTThingsGraph::FlowTemplate`") typealias FlowTemplate = any NotGeneratedYet
}

/// The resource types of `IoTTwinMaker`.
public enum IoTTwinMaker {
    @available(*, unavailable, message: "'ComponentType' is not generated yet: `swift run generate-resources AWS::IoTTwinMaker::ComponentType`") typealias ComponentType = any NotGeneratedYet
    @available(*, unavailable, message: "'Entity' is not generated yet: `swift run generate-resources AWS::IoTTwinMaker::Entity`") typealias Entity = any NotGeneratedYet
    @available(*, unavailable, message: "'Scene' is not generated yet: `swift run generate-resources AWS::IoTTwinMaker::Scene`") typealias Scene = any NotGeneratedYet
    @available(*, unavailable, message: "'SyncJob' is not generated yet: `swift run generate-resources AWS::IoTTwinMaker::SyncJob`") typealias SyncJob = any NotGeneratedYet
    @available(*, unavailable, message: "'Workspace' is not generated yet: `swift run generate-resources AWS::IoTTwinMaker::Workspace`") typealias Workspace = any NotGeneratedYet
}

/// The resource types of `IoTWireless`.
public enum IoTWireless {
    @available(*, unavailable, message: "'Destination' is not generated yet: `swift run generate-resources AWS::IoTWireless::Destination`") typealias Destination = any NotGeneratedYet
    @available(*, unavailable, message: "'DeviceProfile' is not generated yet: `swift run generate-resources AWS::IoTWireless::DeviceProfile`") typealias DeviceProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'FuotaTask' is not generated yet: `swift run generate-resources AWS::IoTWireless::FuotaTask`") typealias FuotaTask = any NotGeneratedYet
    @available(*, unavailable, message: "'MulticastGroup' is not generated yet: `swift run generate-resources AWS::IoTWireless::MulticastGroup`") typealias MulticastGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkAnalyzerConfiguration' is not generated yet: `swift run generate-resources AWS::IoTWireless::NetworkAnalyzerConfiguration`") typealias NetworkAnalyzerConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'PartnerAccount' is not generated yet: `swift run generate-resources AWS::IoTWireless::PartnerAccount`") typealias PartnerAccount = any NotGeneratedYet
    @available(*, unavailable, message: "'ServiceProfile' is not generated yet: `swift run generate-resources AWS::IoTWireless::ServiceProfile`") typealias ServiceProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'TaskDefinition' is not generated yet: `swift run generate-resources AWS::IoTWireless::TaskDefinition`") typealias TaskDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'WirelessDevice' is not generated yet: `swift run generate-resources AWS::IoTWireless::WirelessDevice`") typealias WirelessDevice = any NotGeneratedYet
    @available(*, unavailable, message: "'WirelessDeviceImportTask' is not generated yet: `swift run generate-resources AWS::IoTWireless::WirelessDeviceImportTask`") typealias WirelessDeviceImportTask = any NotGeneratedYet
    @available(*, unavailable, message: "'WirelessGateway' is not generated yet: `swift run generate-resources AWS::IoTWireless::WirelessGateway`") typealias WirelessGateway = any NotGeneratedYet
}

extension KMS {
    @available(*, unavailable, message: "'ReplicaKey' is not generated yet: `swift run generate-resources AWS::KMS::ReplicaKey`") typealias ReplicaKey = any NotGeneratedYet
}

/// The resource types of `KafkaConnect`.
public enum KafkaConnect {
    @available(*, unavailable, message: "'Connector' is not generated yet: `swift run generate-resources AWS::KafkaConnect::Connector`") typealias Connector = any NotGeneratedYet
    @available(*, unavailable, message: "'CustomPlugin' is not generated yet: `swift run generate-resources AWS::KafkaConnect::CustomPlugin`") typealias CustomPlugin = any NotGeneratedYet
    @available(*, unavailable, message: "'WorkerConfiguration' is not generated yet: `swift run generate-resources AWS::KafkaConnect::WorkerConfiguration`") typealias WorkerConfiguration = any NotGeneratedYet
}

/// The resource types of `Kendra`.
public enum Kendra {
    @available(*, unavailable, message: "'DataSource' is not generated yet: `swift run generate-resources AWS::Kendra::DataSource`") typealias DataSource = any NotGeneratedYet
    @available(*, unavailable, message: "'Faq' is not generated yet: `swift run generate-resources AWS::Kendra::Faq`") typealias Faq = any NotGeneratedYet
    @available(*, unavailable, message: "'FeaturedResultsSet' is not generated yet: `swift run generate-resources AWS::Kendra::FeaturedResultsSet`") typealias FeaturedResultsSet = any NotGeneratedYet
    @available(*, unavailable, message: "'Index' is not generated yet: `swift run generate-resources AWS::Kendra::Index`") typealias Index = any NotGeneratedYet
    @available(*, unavailable, message: "'QuerySuggestionsBlockList' is not generated yet: `swift run generate-resources AWS::Kendra::QuerySuggestionsBlockList`") typealias QuerySuggestionsBlockList = any NotGeneratedYet
    @available(*, unavailable, message: "'Thesaurus' is not generated yet: `swift run generate-resources AWS::Kendra::Thesaurus`") typealias Thesaurus = any NotGeneratedYet
}

/// The resource types of `KendraRanking`.
public enum KendraRanking {
    @available(*, unavailable, message: "'ExecutionPlan' is not generated yet: `swift run generate-resources AWS::KendraRanking::ExecutionPlan`") typealias ExecutionPlan = any NotGeneratedYet
}

extension Kinesis {
    @available(*, unavailable, message: "'Channel' is not generated yet: `swift run generate-resources AWS::Kinesis::Channel`") typealias Channel = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::Kinesis::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
}

/// The resource types of `KinesisAnalytics`.
public enum KinesisAnalytics {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::KinesisAnalytics::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'ApplicationOutput' is not generated yet: `swift run generate-resources AWS::KinesisAnalytics::ApplicationOutput`") typealias ApplicationOutput = any NotGeneratedYet
    @available(*, unavailable, message: "'ApplicationReferenceDataSource' is not generated yet: `swift run generate-resources AWS::KinesisAnalytics::ApplicationReferenceDataSource`") typealias ApplicationReferenceDataSource = any NotGeneratedYet
}

/// The resource types of `KinesisAnalyticsV2`.
public enum KinesisAnalyticsV2 {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::KinesisAnalyticsV2::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'ApplicationCloudWatchLoggingOption' is not generated yet: `swift run generate-resources AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`") typealias ApplicationCloudWatchLoggingOption = any NotGeneratedYet
    @available(*, unavailable, message: "'ApplicationOutput' is not generated yet: `swift run generate-resources AWS::KinesisAnalyticsV2::ApplicationOutput`") typealias ApplicationOutput = any NotGeneratedYet
    @available(*, unavailable, message: "'ApplicationReferenceDataSource' is not generated yet: `swift run generate-resources AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`") typealias ApplicationReferenceDataSource = any NotGeneratedYet
}

/// The resource types of `KinesisVideo`.
public enum KinesisVideo {
    @available(*, unavailable, message: "'SignalingChannel' is not generated yet: `swift run generate-resources AWS::KinesisVideo::SignalingChannel`") typealias SignalingChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'Stream' is not generated yet: `swift run generate-resources AWS::KinesisVideo::Stream`") typealias Stream = any NotGeneratedYet
}

/// The resource types of `LakeFormation`.
public enum LakeFormation {
    @available(*, unavailable, message: "'DataCellsFilter' is not generated yet: `swift run generate-resources AWS::LakeFormation::DataCellsFilter`") typealias DataCellsFilter = any NotGeneratedYet
    @available(*, unavailable, message: "'DataLakeSettings' is not generated yet: `swift run generate-resources AWS::LakeFormation::DataLakeSettings`") typealias DataLakeSettings = any NotGeneratedYet
    @available(*, unavailable, message: "'Permissions' is not generated yet: `swift run generate-resources AWS::LakeFormation::Permissions`") typealias Permissions = any NotGeneratedYet
    @available(*, unavailable, message: "'PrincipalPermissions' is not generated yet: `swift run generate-resources AWS::LakeFormation::PrincipalPermissions`") typealias PrincipalPermissions = any NotGeneratedYet
    @available(*, unavailable, message: "'Resource' is not generated yet: `swift run generate-resources AWS::LakeFormation::Resource`") typealias Resource = any NotGeneratedYet
    @available(*, unavailable, message: "'Tag' is not generated yet: `swift run generate-resources AWS::LakeFormation::Tag`") typealias Tag = any NotGeneratedYet
    @available(*, unavailable, message: "'TagAssociation' is not generated yet: `swift run generate-resources AWS::LakeFormation::TagAssociation`") typealias TagAssociation = any NotGeneratedYet
}

extension Lambda {
    @available(*, unavailable, message: "'EventInvokeConfig' is not generated yet: `swift run generate-resources AWS::Lambda::EventInvokeConfig`") typealias EventInvokeConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'LayerVersionPermission' is not generated yet: `swift run generate-resources AWS::Lambda::LayerVersionPermission`") typealias LayerVersionPermission = any NotGeneratedYet
    @available(*, unavailable, message: "'MicrovmImage' is not generated yet: `swift run generate-resources AWS::Lambda::MicrovmImage`") typealias MicrovmImage = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkConnector' is not generated yet: `swift run generate-resources AWS::Lambda::NetworkConnector`") typealias NetworkConnector = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::Lambda::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Url' is not generated yet: `swift run generate-resources AWS::Lambda::Url`") typealias Url = any NotGeneratedYet
    @available(*, unavailable, message: "'WebFunction' is not generated yet: `swift run generate-resources AWS::Lambda::WebFunction`") typealias WebFunction = any NotGeneratedYet
    @available(*, unavailable, message: "'WebFunctionEndpoint' is not generated yet: `swift run generate-resources AWS::Lambda::WebFunctionEndpoint`") typealias WebFunctionEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'WebFunctionRevision' is not generated yet: `swift run generate-resources AWS::Lambda::WebFunctionRevision`") typealias WebFunctionRevision = any NotGeneratedYet
}

/// The resource types of `LaunchWizard`.
public enum LaunchWizard {
    @available(*, unavailable, message: "'Deployment' is not generated yet: `swift run generate-resources AWS::LaunchWizard::Deployment`") typealias Deployment = any NotGeneratedYet
}

/// The resource types of `Lex`.
public enum Lex {
    @available(*, unavailable, message: "'Bot' is not generated yet: `swift run generate-resources AWS::Lex::Bot`") typealias Bot = any NotGeneratedYet
    @available(*, unavailable, message: "'BotAlias' is not generated yet: `swift run generate-resources AWS::Lex::BotAlias`") typealias BotAlias = any NotGeneratedYet
    @available(*, unavailable, message: "'BotVersion' is not generated yet: `swift run generate-resources AWS::Lex::BotVersion`") typealias BotVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::Lex::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
}

extension LicenseManager {
    @available(*, unavailable, message: "'Grant' is not generated yet: `swift run generate-resources AWS::LicenseManager::Grant`") typealias Grant = any NotGeneratedYet
    @available(*, unavailable, message: "'License' is not generated yet: `swift run generate-resources AWS::LicenseManager::License`") typealias License = any NotGeneratedYet
    @available(*, unavailable, message: "'LicenseAssetGroup' is not generated yet: `swift run generate-resources AWS::LicenseManager::LicenseAssetGroup`") typealias LicenseAssetGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'LicenseAssetRuleSet' is not generated yet: `swift run generate-resources AWS::LicenseManager::LicenseAssetRuleSet`") typealias LicenseAssetRuleSet = any NotGeneratedYet
    @available(*, unavailable, message: "'ReportGenerator' is not generated yet: `swift run generate-resources AWS::LicenseManager::ReportGenerator`") typealias ReportGenerator = any NotGeneratedYet
}

/// The resource types of `LicenseManagerLinuxSubscriptions`.
public enum LicenseManagerLinuxSubscriptions {
    @available(*, unavailable, message: "'SubscriptionProvider' is not generated yet: `swift run generate-resources AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`") typealias SubscriptionProvider = any NotGeneratedYet
}

/// The resource types of `LicenseManagerUserSubscriptions`.
public enum LicenseManagerUserSubscriptions {
    @available(*, unavailable, message: "'LicenseServerEndpoint' is not generated yet: `swift run generate-resources AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`") typealias LicenseServerEndpoint = any NotGeneratedYet
}

/// The resource types of `Lightsail`.
public enum Lightsail {
    @available(*, unavailable, message: "'Alarm' is not generated yet: `swift run generate-resources AWS::Lightsail::Alarm`") typealias Alarm = any NotGeneratedYet
    @available(*, unavailable, message: "'Bucket' is not generated yet: `swift run generate-resources AWS::Lightsail::Bucket`") typealias Bucket = any NotGeneratedYet
    @available(*, unavailable, message: "'Certificate' is not generated yet: `swift run generate-resources AWS::Lightsail::Certificate`") typealias Certificate = any NotGeneratedYet
    @available(*, unavailable, message: "'ContactMethod' is not generated yet: `swift run generate-resources AWS::Lightsail::ContactMethod`") typealias ContactMethod = any NotGeneratedYet
    @available(*, unavailable, message: "'Container' is not generated yet: `swift run generate-resources AWS::Lightsail::Container`") typealias Container = any NotGeneratedYet
    @available(*, unavailable, message: "'Database' is not generated yet: `swift run generate-resources AWS::Lightsail::Database`") typealias Database = any NotGeneratedYet
    @available(*, unavailable, message: "'DatabaseSnapshot' is not generated yet: `swift run generate-resources AWS::Lightsail::DatabaseSnapshot`") typealias DatabaseSnapshot = any NotGeneratedYet
    @available(*, unavailable, message: "'Disk' is not generated yet: `swift run generate-resources AWS::Lightsail::Disk`") typealias Disk = any NotGeneratedYet
    @available(*, unavailable, message: "'DiskSnapshot' is not generated yet: `swift run generate-resources AWS::Lightsail::DiskSnapshot`") typealias DiskSnapshot = any NotGeneratedYet
    @available(*, unavailable, message: "'Distribution' is not generated yet: `swift run generate-resources AWS::Lightsail::Distribution`") typealias Distribution = any NotGeneratedYet
    @available(*, unavailable, message: "'Domain' is not generated yet: `swift run generate-resources AWS::Lightsail::Domain`") typealias Domain = any NotGeneratedYet
    @available(*, unavailable, message: "'Instance' is not generated yet: `swift run generate-resources AWS::Lightsail::Instance`") typealias Instance = any NotGeneratedYet
    @available(*, unavailable, message: "'InstanceSnapshot' is not generated yet: `swift run generate-resources AWS::Lightsail::InstanceSnapshot`") typealias InstanceSnapshot = any NotGeneratedYet
    @available(*, unavailable, message: "'KeyPair' is not generated yet: `swift run generate-resources AWS::Lightsail::KeyPair`") typealias KeyPair = any NotGeneratedYet
    @available(*, unavailable, message: "'LoadBalancer' is not generated yet: `swift run generate-resources AWS::Lightsail::LoadBalancer`") typealias LoadBalancer = any NotGeneratedYet
    @available(*, unavailable, message: "'LoadBalancerTlsCertificate' is not generated yet: `swift run generate-resources AWS::Lightsail::LoadBalancerTlsCertificate`") typealias LoadBalancerTlsCertificate = any NotGeneratedYet
    @available(*, unavailable, message: "'StaticIp' is not generated yet: `swift run generate-resources AWS::Lightsail::StaticIp`") typealias StaticIp = any NotGeneratedYet
}

extension Location {
    @available(*, unavailable, message: "'APIKey' is not generated yet: `swift run generate-resources AWS::Location::APIKey`") typealias APIKey = any NotGeneratedYet
    @available(*, unavailable, message: "'GeofenceCollection' is not generated yet: `swift run generate-resources AWS::Location::GeofenceCollection`") typealias GeofenceCollection = any NotGeneratedYet
    @available(*, unavailable, message: "'Map' is not generated yet: `swift run generate-resources AWS::Location::Map`") typealias Map = any NotGeneratedYet
    @available(*, unavailable, message: "'PlaceIndex' is not generated yet: `swift run generate-resources AWS::Location::PlaceIndex`") typealias PlaceIndex = any NotGeneratedYet
    @available(*, unavailable, message: "'RouteCalculator' is not generated yet: `swift run generate-resources AWS::Location::RouteCalculator`") typealias RouteCalculator = any NotGeneratedYet
    @available(*, unavailable, message: "'TrackerConsumer' is not generated yet: `swift run generate-resources AWS::Location::TrackerConsumer`") typealias TrackerConsumer = any NotGeneratedYet
}

extension Logs {
    @available(*, unavailable, message: "'AccountPolicy' is not generated yet: `swift run generate-resources AWS::Logs::AccountPolicy`") typealias AccountPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Delivery' is not generated yet: `swift run generate-resources AWS::Logs::Delivery`") typealias Delivery = any NotGeneratedYet
    @available(*, unavailable, message: "'DeliveryDestination' is not generated yet: `swift run generate-resources AWS::Logs::DeliveryDestination`") typealias DeliveryDestination = any NotGeneratedYet
    @available(*, unavailable, message: "'DeliverySource' is not generated yet: `swift run generate-resources AWS::Logs::DeliverySource`") typealias DeliverySource = any NotGeneratedYet
    @available(*, unavailable, message: "'Integration' is not generated yet: `swift run generate-resources AWS::Logs::Integration`") typealias Integration = any NotGeneratedYet
    @available(*, unavailable, message: "'LogAnomalyDetector' is not generated yet: `swift run generate-resources AWS::Logs::LogAnomalyDetector`") typealias LogAnomalyDetector = any NotGeneratedYet
    @available(*, unavailable, message: "'MetricFilter' is not generated yet: `swift run generate-resources AWS::Logs::MetricFilter`") typealias MetricFilter = any NotGeneratedYet
    @available(*, unavailable, message: "'QueryDefinition' is not generated yet: `swift run generate-resources AWS::Logs::QueryDefinition`") typealias QueryDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::Logs::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'ScheduledQuery' is not generated yet: `swift run generate-resources AWS::Logs::ScheduledQuery`") typealias ScheduledQuery = any NotGeneratedYet
    @available(*, unavailable, message: "'StorageTierPolicy' is not generated yet: `swift run generate-resources AWS::Logs::StorageTierPolicy`") typealias StorageTierPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Transformer' is not generated yet: `swift run generate-resources AWS::Logs::Transformer`") typealias Transformer = any NotGeneratedYet
}

/// The resource types of `LookoutEquipment`.
public enum LookoutEquipment {
    @available(*, unavailable, message: "'InferenceScheduler' is not generated yet: `swift run generate-resources AWS::LookoutEquipment::InferenceScheduler`") typealias InferenceScheduler = any NotGeneratedYet
}

/// The resource types of `LookoutVision`.
public enum LookoutVision {
    @available(*, unavailable, message: "'Project' is not generated yet: `swift run generate-resources AWS::LookoutVision::Project`") typealias Project = any NotGeneratedYet
}

/// The resource types of `M2`.
public enum M2 {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::M2::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'Deployment' is not generated yet: `swift run generate-resources AWS::M2::Deployment`") typealias Deployment = any NotGeneratedYet
    @available(*, unavailable, message: "'Environment' is not generated yet: `swift run generate-resources AWS::M2::Environment`") typealias Environment = any NotGeneratedYet
}

/// The resource types of `MGN`.
public enum MGN {
    @available(*, unavailable, message: "'Connector' is not generated yet: `swift run generate-resources AWS::MGN::Connector`") typealias Connector = any NotGeneratedYet
    @available(*, unavailable, message: "'LaunchConfigurationTemplate' is not generated yet: `swift run generate-resources AWS::MGN::LaunchConfigurationTemplate`") typealias LaunchConfigurationTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkMigrationDefinition' is not generated yet: `swift run generate-resources AWS::MGN::NetworkMigrationDefinition`") typealias NetworkMigrationDefinition = any NotGeneratedYet
}

/// The resource types of `MPA`.
public enum MPA {
    @available(*, unavailable, message: "'ApprovalTeam' is not generated yet: `swift run generate-resources AWS::MPA::ApprovalTeam`") typealias ApprovalTeam = any NotGeneratedYet
    @available(*, unavailable, message: "'IdentitySource' is not generated yet: `swift run generate-resources AWS::MPA::IdentitySource`") typealias IdentitySource = any NotGeneratedYet
}

extension MSK {
    @available(*, unavailable, message: "'BatchScramSecret' is not generated yet: `swift run generate-resources AWS::MSK::BatchScramSecret`") typealias BatchScramSecret = any NotGeneratedYet
    @available(*, unavailable, message: "'Channel' is not generated yet: `swift run generate-resources AWS::MSK::Channel`") typealias Channel = any NotGeneratedYet
    @available(*, unavailable, message: "'ClusterPolicy' is not generated yet: `swift run generate-resources AWS::MSK::ClusterPolicy`") typealias ClusterPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Configuration' is not generated yet: `swift run generate-resources AWS::MSK::Configuration`") typealias Configuration = any NotGeneratedYet
    @available(*, unavailable, message: "'Replicator' is not generated yet: `swift run generate-resources AWS::MSK::Replicator`") typealias Replicator = any NotGeneratedYet
    @available(*, unavailable, message: "'Topic' is not generated yet: `swift run generate-resources AWS::MSK::Topic`") typealias Topic = any NotGeneratedYet
}

/// The resource types of `MWAA`.
public enum MWAA {
    @available(*, unavailable, message: "'Environment' is not generated yet: `swift run generate-resources AWS::MWAA::Environment`") typealias Environment = any NotGeneratedYet
}

/// The resource types of `MWAAServerless`.
public enum MWAAServerless {
    @available(*, unavailable, message: "'Workflow' is not generated yet: `swift run generate-resources AWS::MWAAServerless::Workflow`") typealias Workflow = any NotGeneratedYet
}

/// The resource types of `Macie`.
public enum Macie {
    @available(*, unavailable, message: "'AllowList' is not generated yet: `swift run generate-resources AWS::Macie::AllowList`") typealias AllowList = any NotGeneratedYet
    @available(*, unavailable, message: "'CustomDataIdentifier' is not generated yet: `swift run generate-resources AWS::Macie::CustomDataIdentifier`") typealias CustomDataIdentifier = any NotGeneratedYet
    @available(*, unavailable, message: "'FindingsFilter' is not generated yet: `swift run generate-resources AWS::Macie::FindingsFilter`") typealias FindingsFilter = any NotGeneratedYet
    @available(*, unavailable, message: "'Member' is not generated yet: `swift run generate-resources AWS::Macie::Member`") typealias Member = any NotGeneratedYet
    @available(*, unavailable, message: "'Session' is not generated yet: `swift run generate-resources AWS::Macie::Session`") typealias Session = any NotGeneratedYet
}

/// The resource types of `ManagedBlockchain`.
public enum ManagedBlockchain {
    @available(*, unavailable, message: "'Accessor' is not generated yet: `swift run generate-resources AWS::ManagedBlockchain::Accessor`") typealias Accessor = any NotGeneratedYet
    @available(*, unavailable, message: "'Member' is not generated yet: `swift run generate-resources AWS::ManagedBlockchain::Member`") typealias Member = any NotGeneratedYet
    @available(*, unavailable, message: "'Node' is not generated yet: `swift run generate-resources AWS::ManagedBlockchain::Node`") typealias Node = any NotGeneratedYet
}

/// The resource types of `MediaConnect`.
public enum MediaConnect {
    @available(*, unavailable, message: "'Bridge' is not generated yet: `swift run generate-resources AWS::MediaConnect::Bridge`") typealias Bridge = any NotGeneratedYet
    @available(*, unavailable, message: "'BridgeOutput' is not generated yet: `swift run generate-resources AWS::MediaConnect::BridgeOutput`") typealias BridgeOutput = any NotGeneratedYet
    @available(*, unavailable, message: "'BridgeSource' is not generated yet: `swift run generate-resources AWS::MediaConnect::BridgeSource`") typealias BridgeSource = any NotGeneratedYet
    @available(*, unavailable, message: "'Flow' is not generated yet: `swift run generate-resources AWS::MediaConnect::Flow`") typealias Flow = any NotGeneratedYet
    @available(*, unavailable, message: "'FlowEntitlement' is not generated yet: `swift run generate-resources AWS::MediaConnect::FlowEntitlement`") typealias FlowEntitlement = any NotGeneratedYet
    @available(*, unavailable, message: "'FlowMediaStream' is not generated yet: `swift run generate-resources AWS::MediaConnect::FlowMediaStream`") typealias FlowMediaStream = any NotGeneratedYet
    @available(*, unavailable, message: "'FlowOutput' is not generated yet: `swift run generate-resources AWS::MediaConnect::FlowOutput`") typealias FlowOutput = any NotGeneratedYet
    @available(*, unavailable, message: "'FlowSource' is not generated yet: `swift run generate-resources AWS::MediaConnect::FlowSource`") typealias FlowSource = any NotGeneratedYet
    @available(*, unavailable, message: "'FlowVpcInterface' is not generated yet: `swift run generate-resources AWS::MediaConnect::FlowVpcInterface`") typealias FlowVpcInterface = any NotGeneratedYet
    @available(*, unavailable, message: "'Gateway' is not generated yet: `swift run generate-resources AWS::MediaConnect::Gateway`") typealias Gateway = any NotGeneratedYet
    @available(*, unavailable, message: "'RouterInput' is not generated yet: `swift run generate-resources AWS::MediaConnect::RouterInput`") typealias RouterInput = any NotGeneratedYet
    @available(*, unavailable, message: "'RouterNetworkInterface' is not generated yet: `swift run generate-resources AWS::MediaConnect::RouterNetworkInterface`") typealias RouterNetworkInterface = any NotGeneratedYet
    @available(*, unavailable, message: "'RouterOutput' is not generated yet: `swift run generate-resources AWS::MediaConnect::RouterOutput`") typealias RouterOutput = any NotGeneratedYet
}

/// The resource types of `MediaConvert`.
public enum MediaConvert {
    @available(*, unavailable, message: "'CertificateAssociation' is not generated yet: `swift run generate-resources AWS::MediaConvert::CertificateAssociation`") typealias CertificateAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'JobTemplate' is not generated yet: `swift run generate-resources AWS::MediaConvert::JobTemplate`") typealias JobTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'Preset' is not generated yet: `swift run generate-resources AWS::MediaConvert::Preset`") typealias Preset = any NotGeneratedYet
    @available(*, unavailable, message: "'Queue' is not generated yet: `swift run generate-resources AWS::MediaConvert::Queue`") typealias Queue = any NotGeneratedYet
}

extension MediaLive {
    @available(*, unavailable, message: "'Channel' is not generated yet: `swift run generate-resources AWS::MediaLive::Channel`") typealias Channel = any NotGeneratedYet
    @available(*, unavailable, message: "'ChannelPlacementGroup' is not generated yet: `swift run generate-resources AWS::MediaLive::ChannelPlacementGroup`") typealias ChannelPlacementGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'CloudWatchAlarmTemplate' is not generated yet: `swift run generate-resources AWS::MediaLive::CloudWatchAlarmTemplate`") typealias CloudWatchAlarmTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'CloudWatchAlarmTemplateGroup' is not generated yet: `swift run generate-resources AWS::MediaLive::CloudWatchAlarmTemplateGroup`") typealias CloudWatchAlarmTemplateGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::MediaLive::Cluster`") typealias Cluster = any NotGeneratedYet
    @available(*, unavailable, message: "'EventBridgeRuleTemplate' is not generated yet: `swift run generate-resources AWS::MediaLive::EventBridgeRuleTemplate`") typealias EventBridgeRuleTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'EventBridgeRuleTemplateGroup' is not generated yet: `swift run generate-resources AWS::MediaLive::EventBridgeRuleTemplateGroup`") typealias EventBridgeRuleTemplateGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'Input' is not generated yet: `swift run generate-resources AWS::MediaLive::Input`") typealias Input = any NotGeneratedYet
    @available(*, unavailable, message: "'Multiplex' is not generated yet: `swift run generate-resources AWS::MediaLive::Multiplex`") typealias Multiplex = any NotGeneratedYet
    @available(*, unavailable, message: "'Multiplexprogram' is not generated yet: `swift run generate-resources AWS::MediaLive::Multiplexprogram`") typealias Multiplexprogram = any NotGeneratedYet
    @available(*, unavailable, message: "'Network' is not generated yet: `swift run generate-resources AWS::MediaLive::Network`") typealias Network = any NotGeneratedYet
    @available(*, unavailable, message: "'Node' is not generated yet: `swift run generate-resources AWS::MediaLive::Node`") typealias Node = any NotGeneratedYet
    @available(*, unavailable, message: "'SdiSource' is not generated yet: `swift run generate-resources AWS::MediaLive::SdiSource`") typealias SdiSource = any NotGeneratedYet
    @available(*, unavailable, message: "'SignalMap' is not generated yet: `swift run generate-resources AWS::MediaLive::SignalMap`") typealias SignalMap = any NotGeneratedYet
}

/// The resource types of `MediaPackage`.
public enum MediaPackage {
    @available(*, unavailable, message: "'Asset' is not generated yet: `swift run generate-resources AWS::MediaPackage::Asset`") typealias Asset = any NotGeneratedYet
    @available(*, unavailable, message: "'Channel' is not generated yet: `swift run generate-resources AWS::MediaPackage::Channel`") typealias Channel = any NotGeneratedYet
    @available(*, unavailable, message: "'OriginEndpoint' is not generated yet: `swift run generate-resources AWS::MediaPackage::OriginEndpoint`") typealias OriginEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'PackagingConfiguration' is not generated yet: `swift run generate-resources AWS::MediaPackage::PackagingConfiguration`") typealias PackagingConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'PackagingGroup' is not generated yet: `swift run generate-resources AWS::MediaPackage::PackagingGroup`") typealias PackagingGroup = any NotGeneratedYet
}

/// The resource types of `MediaPackageV2`.
public enum MediaPackageV2 {
    @available(*, unavailable, message: "'Channel' is not generated yet: `swift run generate-resources AWS::MediaPackageV2::Channel`") typealias Channel = any NotGeneratedYet
    @available(*, unavailable, message: "'ChannelGroup' is not generated yet: `swift run generate-resources AWS::MediaPackageV2::ChannelGroup`") typealias ChannelGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'ChannelPolicy' is not generated yet: `swift run generate-resources AWS::MediaPackageV2::ChannelPolicy`") typealias ChannelPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'OriginEndpoint' is not generated yet: `swift run generate-resources AWS::MediaPackageV2::OriginEndpoint`") typealias OriginEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'OriginEndpointPolicy' is not generated yet: `swift run generate-resources AWS::MediaPackageV2::OriginEndpointPolicy`") typealias OriginEndpointPolicy = any NotGeneratedYet
}

/// The resource types of `MediaStore`.
public enum MediaStore {
    @available(*, unavailable, message: "'Container' is not generated yet: `swift run generate-resources AWS::MediaStore::Container`") typealias Container = any NotGeneratedYet
}

/// The resource types of `MediaTailor`.
public enum MediaTailor {
    @available(*, unavailable, message: "'Channel' is not generated yet: `swift run generate-resources AWS::MediaTailor::Channel`") typealias Channel = any NotGeneratedYet
    @available(*, unavailable, message: "'ChannelPolicy' is not generated yet: `swift run generate-resources AWS::MediaTailor::ChannelPolicy`") typealias ChannelPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Function' is not generated yet: `swift run generate-resources AWS::MediaTailor::Function`") typealias Function = any NotGeneratedYet
    @available(*, unavailable, message: "'LiveSource' is not generated yet: `swift run generate-resources AWS::MediaTailor::LiveSource`") typealias LiveSource = any NotGeneratedYet
    @available(*, unavailable, message: "'PlaybackConfiguration' is not generated yet: `swift run generate-resources AWS::MediaTailor::PlaybackConfiguration`") typealias PlaybackConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'PrefetchSchedule' is not generated yet: `swift run generate-resources AWS::MediaTailor::PrefetchSchedule`") typealias PrefetchSchedule = any NotGeneratedYet
    @available(*, unavailable, message: "'Program' is not generated yet: `swift run generate-resources AWS::MediaTailor::Program`") typealias Program = any NotGeneratedYet
    @available(*, unavailable, message: "'SourceLocation' is not generated yet: `swift run generate-resources AWS::MediaTailor::SourceLocation`") typealias SourceLocation = any NotGeneratedYet
    @available(*, unavailable, message: "'VodSource' is not generated yet: `swift run generate-resources AWS::MediaTailor::VodSource`") typealias VodSource = any NotGeneratedYet
}

extension MemoryDB {
    @available(*, unavailable, message: "'ACL' is not generated yet: `swift run generate-resources AWS::MemoryDB::ACL`") typealias ACL = any NotGeneratedYet
    @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::MemoryDB::Cluster`") typealias Cluster = any NotGeneratedYet
    @available(*, unavailable, message: "'MultiRegionCluster' is not generated yet: `swift run generate-resources AWS::MemoryDB::MultiRegionCluster`") typealias MultiRegionCluster = any NotGeneratedYet
    @available(*, unavailable, message: "'ParameterGroup' is not generated yet: `swift run generate-resources AWS::MemoryDB::ParameterGroup`") typealias ParameterGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'Snapshot' is not generated yet: `swift run generate-resources AWS::MemoryDB::Snapshot`") typealias Snapshot = any NotGeneratedYet
    @available(*, unavailable, message: "'User' is not generated yet: `swift run generate-resources AWS::MemoryDB::User`") typealias User = any NotGeneratedYet
}

extension Neptune {
    @available(*, unavailable, message: "'DBInstance' is not generated yet: `swift run generate-resources AWS::Neptune::DBInstance`") typealias DBInstance = any NotGeneratedYet
    @available(*, unavailable, message: "'EventSubscription' is not generated yet: `swift run generate-resources AWS::Neptune::EventSubscription`") typealias EventSubscription = any NotGeneratedYet
}

/// The resource types of `NeptuneGraph`.
public enum NeptuneGraph {
    @available(*, unavailable, message: "'Graph' is not generated yet: `swift run generate-resources AWS::NeptuneGraph::Graph`") typealias Graph = any NotGeneratedYet
    @available(*, unavailable, message: "'GraphSnapshot' is not generated yet: `swift run generate-resources AWS::NeptuneGraph::GraphSnapshot`") typealias GraphSnapshot = any NotGeneratedYet
    @available(*, unavailable, message: "'PrivateGraphEndpoint' is not generated yet: `swift run generate-resources AWS::NeptuneGraph::PrivateGraphEndpoint`") typealias PrivateGraphEndpoint = any NotGeneratedYet
}

/// The resource types of `NetworkFirewall`.
public enum NetworkFirewall {
    @available(*, unavailable, message: "'ContainerAssociation' is not generated yet: `swift run generate-resources AWS::NetworkFirewall::ContainerAssociation`") typealias ContainerAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'Firewall' is not generated yet: `swift run generate-resources AWS::NetworkFirewall::Firewall`") typealias Firewall = any NotGeneratedYet
    @available(*, unavailable, message: "'FirewallPolicy' is not generated yet: `swift run generate-resources AWS::NetworkFirewall::FirewallPolicy`") typealias FirewallPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'LoggingConfiguration' is not generated yet: `swift run generate-resources AWS::NetworkFirewall::LoggingConfiguration`") typealias LoggingConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'RuleGroup' is not generated yet: `swift run generate-resources AWS::NetworkFirewall::RuleGroup`") typealias RuleGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'TLSInspectionConfiguration' is not generated yet: `swift run generate-resources AWS::NetworkFirewall::TLSInspectionConfiguration`") typealias TLSInspectionConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'VpcEndpointAssociation' is not generated yet: `swift run generate-resources AWS::NetworkFirewall::VpcEndpointAssociation`") typealias VpcEndpointAssociation = any NotGeneratedYet
}

/// The resource types of `NetworkFlowMonitor`.
public enum NetworkFlowMonitor {
    @available(*, unavailable, message: "'Monitor' is not generated yet: `swift run generate-resources AWS::NetworkFlowMonitor::Monitor`") typealias Monitor = any NotGeneratedYet
    @available(*, unavailable, message: "'Scope' is not generated yet: `swift run generate-resources AWS::NetworkFlowMonitor::Scope`") typealias Scope = any NotGeneratedYet
}

extension NetworkManager {
    @available(*, unavailable, message: "'ConnectAttachment' is not generated yet: `swift run generate-resources AWS::NetworkManager::ConnectAttachment`") typealias ConnectAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'ConnectPeer' is not generated yet: `swift run generate-resources AWS::NetworkManager::ConnectPeer`") typealias ConnectPeer = any NotGeneratedYet
    @available(*, unavailable, message: "'CoreNetworkPrefixListAssociation' is not generated yet: `swift run generate-resources AWS::NetworkManager::CoreNetworkPrefixListAssociation`") typealias CoreNetworkPrefixListAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'CustomerGatewayAssociation' is not generated yet: `swift run generate-resources AWS::NetworkManager::CustomerGatewayAssociation`") typealias CustomerGatewayAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'Device' is not generated yet: `swift run generate-resources AWS::NetworkManager::Device`") typealias Device = any NotGeneratedYet
    @available(*, unavailable, message: "'DirectConnectGatewayAttachment' is not generated yet: `swift run generate-resources AWS::NetworkManager::DirectConnectGatewayAttachment`") typealias DirectConnectGatewayAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'GlobalNetwork' is not generated yet: `swift run generate-resources AWS::NetworkManager::GlobalNetwork`") typealias GlobalNetwork = any NotGeneratedYet
    @available(*, unavailable, message: "'Link' is not generated yet: `swift run generate-resources AWS::NetworkManager::Link`") typealias Link = any NotGeneratedYet
    @available(*, unavailable, message: "'LinkAssociation' is not generated yet: `swift run generate-resources AWS::NetworkManager::LinkAssociation`") typealias LinkAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'Site' is not generated yet: `swift run generate-resources AWS::NetworkManager::Site`") typealias Site = any NotGeneratedYet
    @available(*, unavailable, message: "'SiteToSiteVpnAttachment' is not generated yet: `swift run generate-resources AWS::NetworkManager::SiteToSiteVpnAttachment`") typealias SiteToSiteVpnAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayPeering' is not generated yet: `swift run generate-resources AWS::NetworkManager::TransitGatewayPeering`") typealias TransitGatewayPeering = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayRegistration' is not generated yet: `swift run generate-resources AWS::NetworkManager::TransitGatewayRegistration`") typealias TransitGatewayRegistration = any NotGeneratedYet
    @available(*, unavailable, message: "'TransitGatewayRouteTableAttachment' is not generated yet: `swift run generate-resources AWS::NetworkManager::TransitGatewayRouteTableAttachment`") typealias TransitGatewayRouteTableAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'VpcAttachment' is not generated yet: `swift run generate-resources AWS::NetworkManager::VpcAttachment`") typealias VpcAttachment = any NotGeneratedYet
}

/// The resource types of `NetworkMonitor`.
public enum NetworkMonitor {
    @available(*, unavailable, message: "'Monitor' is not generated yet: `swift run generate-resources AWS::NetworkMonitor::Monitor`") typealias Monitor = any NotGeneratedYet
}

/// The resource types of `NetworkSecurityManager`.
public enum NetworkSecurityManager {
    @available(*, unavailable, message: "'Deployment' is not generated yet: `swift run generate-resources AWS::NetworkSecurityManager::Deployment`") typealias Deployment = any NotGeneratedYet
    @available(*, unavailable, message: "'Policy' is not generated yet: `swift run generate-resources AWS::NetworkSecurityManager::Policy`") typealias Policy = any NotGeneratedYet
    @available(*, unavailable, message: "'Rule' is not generated yet: `swift run generate-resources AWS::NetworkSecurityManager::Rule`") typealias Rule = any NotGeneratedYet
    @available(*, unavailable, message: "'Scope' is not generated yet: `swift run generate-resources AWS::NetworkSecurityManager::Scope`") typealias Scope = any NotGeneratedYet
    @available(*, unavailable, message: "'Template' is not generated yet: `swift run generate-resources AWS::NetworkSecurityManager::Template`") typealias Template = any NotGeneratedYet
}

/// The resource types of `Notifications`.
public enum Notifications {
    @available(*, unavailable, message: "'ChannelAssociation' is not generated yet: `swift run generate-resources AWS::Notifications::ChannelAssociation`") typealias ChannelAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'EventRule' is not generated yet: `swift run generate-resources AWS::Notifications::EventRule`") typealias EventRule = any NotGeneratedYet
    @available(*, unavailable, message: "'ManagedNotificationAccountContactAssociation' is not generated yet: `swift run generate-resources AWS::Notifications::ManagedNotificationAccountContactAssociation`") typealias ManagedNotificationAccountContactAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'ManagedNotificationAdditionalChannelAssociation' is not generated yet: `swift run generate-resources AWS::Notifications::ManagedNotificationAdditionalChannelAssociation`") typealias ManagedNotificationAdditionalChannelAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'NotificationConfiguration' is not generated yet: `swift run generate-resources AWS::Notifications::NotificationConfiguration`") typealias NotificationConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'NotificationHub' is not generated yet: `swift run generate-resources AWS::Notifications::NotificationHub`") typealias NotificationHub = any NotGeneratedYet
    @available(*, unavailable, message: "'OrganizationalUnitAssociation' is not generated yet: `swift run generate-resources AWS::Notifications::OrganizationalUnitAssociation`") typealias OrganizationalUnitAssociation = any NotGeneratedYet
}

/// The resource types of `NotificationsContacts`.
public enum NotificationsContacts {
    @available(*, unavailable, message: "'EmailContact' is not generated yet: `swift run generate-resources AWS::NotificationsContacts::EmailContact`") typealias EmailContact = any NotGeneratedYet
}

/// The resource types of `NovaAct`.
public enum NovaAct {
    @available(*, unavailable, message: "'WorkflowDefinition' is not generated yet: `swift run generate-resources AWS::NovaAct::WorkflowDefinition`") typealias WorkflowDefinition = any NotGeneratedYet
}

extension ODB {
    @available(*, unavailable, message: "'CloudAutonomousVmCluster' is not generated yet: `swift run generate-resources AWS::ODB::CloudAutonomousVmCluster`") typealias CloudAutonomousVmCluster = any NotGeneratedYet
    @available(*, unavailable, message: "'CloudExadataInfrastructure' is not generated yet: `swift run generate-resources AWS::ODB::CloudExadataInfrastructure`") typealias CloudExadataInfrastructure = any NotGeneratedYet
    @available(*, unavailable, message: "'CloudVmCluster' is not generated yet: `swift run generate-resources AWS::ODB::CloudVmCluster`") typealias CloudVmCluster = any NotGeneratedYet
    @available(*, unavailable, message: "'OdbPeeringConnection' is not generated yet: `swift run generate-resources AWS::ODB::OdbPeeringConnection`") typealias OdbPeeringConnection = any NotGeneratedYet
}

/// The resource types of `OSIS`.
public enum OSIS {
    @available(*, unavailable, message: "'Pipeline' is not generated yet: `swift run generate-resources AWS::OSIS::Pipeline`") typealias Pipeline = any NotGeneratedYet
}

/// The resource types of `Oam`.
public enum Oam {
    @available(*, unavailable, message: "'Link' is not generated yet: `swift run generate-resources AWS::Oam::Link`") typealias Link = any NotGeneratedYet
    @available(*, unavailable, message: "'Sink' is not generated yet: `swift run generate-resources AWS::Oam::Sink`") typealias Sink = any NotGeneratedYet
}

/// The resource types of `ObservabilityAdmin`.
public enum ObservabilityAdmin {
    @available(*, unavailable, message: "'DatasetIntegration' is not generated yet: `swift run generate-resources AWS::ObservabilityAdmin::DatasetIntegration`") typealias DatasetIntegration = any NotGeneratedYet
    @available(*, unavailable, message: "'OrganizationCentralizationRule' is not generated yet: `swift run generate-resources AWS::ObservabilityAdmin::OrganizationCentralizationRule`") typealias OrganizationCentralizationRule = any NotGeneratedYet
    @available(*, unavailable, message: "'OrganizationTelemetryRule' is not generated yet: `swift run generate-resources AWS::ObservabilityAdmin::OrganizationTelemetryRule`") typealias OrganizationTelemetryRule = any NotGeneratedYet
    @available(*, unavailable, message: "'S3TableIntegration' is not generated yet: `swift run generate-resources AWS::ObservabilityAdmin::S3TableIntegration`") typealias S3TableIntegration = any NotGeneratedYet
    @available(*, unavailable, message: "'TelemetryEnrichment' is not generated yet: `swift run generate-resources AWS::ObservabilityAdmin::TelemetryEnrichment`") typealias TelemetryEnrichment = any NotGeneratedYet
    @available(*, unavailable, message: "'TelemetryPipelines' is not generated yet: `swift run generate-resources AWS::ObservabilityAdmin::TelemetryPipelines`") typealias TelemetryPipelines = any NotGeneratedYet
    @available(*, unavailable, message: "'TelemetryRule' is not generated yet: `swift run generate-resources AWS::ObservabilityAdmin::TelemetryRule`") typealias TelemetryRule = any NotGeneratedYet
}

/// The resource types of `Omics`.
public enum Omics {
    @available(*, unavailable, message: "'AnnotationStore' is not generated yet: `swift run generate-resources AWS::Omics::AnnotationStore`") typealias AnnotationStore = any NotGeneratedYet
    @available(*, unavailable, message: "'Configuration' is not generated yet: `swift run generate-resources AWS::Omics::Configuration`") typealias Configuration = any NotGeneratedYet
    @available(*, unavailable, message: "'ReferenceStore' is not generated yet: `swift run generate-resources AWS::Omics::ReferenceStore`") typealias ReferenceStore = any NotGeneratedYet
    @available(*, unavailable, message: "'RunCache' is not generated yet: `swift run generate-resources AWS::Omics::RunCache`") typealias RunCache = any NotGeneratedYet
    @available(*, unavailable, message: "'RunGroup' is not generated yet: `swift run generate-resources AWS::Omics::RunGroup`") typealias RunGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'SequenceStore' is not generated yet: `swift run generate-resources AWS::Omics::SequenceStore`") typealias SequenceStore = any NotGeneratedYet
    @available(*, unavailable, message: "'VariantStore' is not generated yet: `swift run generate-resources AWS::Omics::VariantStore`") typealias VariantStore = any NotGeneratedYet
    @available(*, unavailable, message: "'Workflow' is not generated yet: `swift run generate-resources AWS::Omics::Workflow`") typealias Workflow = any NotGeneratedYet
    @available(*, unavailable, message: "'WorkflowVersion' is not generated yet: `swift run generate-resources AWS::Omics::WorkflowVersion`") typealias WorkflowVersion = any NotGeneratedYet
}

/// The resource types of `OpenSearch`.
public enum OpenSearch {
    @available(*, unavailable, message: "'DataSource' is not generated yet: `swift run generate-resources AWS::OpenSearch::DataSource`") typealias DataSource = any NotGeneratedYet
}

/// The resource types of `OpenSearchServerless`.
public enum OpenSearchServerless {
    @available(*, unavailable, message: "'AccessPolicy' is not generated yet: `swift run generate-resources AWS::OpenSearchServerless::AccessPolicy`") typealias AccessPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Collection' is not generated yet: `swift run generate-resources AWS::OpenSearchServerless::Collection`") typealias Collection = any NotGeneratedYet
    @available(*, unavailable, message: "'CollectionGroup' is not generated yet: `swift run generate-resources AWS::OpenSearchServerless::CollectionGroup`") typealias CollectionGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'CollectionIndex' is not generated yet: `swift run generate-resources AWS::OpenSearchServerless::CollectionIndex`") typealias CollectionIndex = any NotGeneratedYet
    @available(*, unavailable, message: "'Index' is not generated yet: `swift run generate-resources AWS::OpenSearchServerless::Index`") typealias Index = any NotGeneratedYet
    @available(*, unavailable, message: "'LifecyclePolicy' is not generated yet: `swift run generate-resources AWS::OpenSearchServerless::LifecyclePolicy`") typealias LifecyclePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'SecurityConfig' is not generated yet: `swift run generate-resources AWS::OpenSearchServerless::SecurityConfig`") typealias SecurityConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'SecurityPolicy' is not generated yet: `swift run generate-resources AWS::OpenSearchServerless::SecurityPolicy`") typealias SecurityPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'VpcEndpoint' is not generated yet: `swift run generate-resources AWS::OpenSearchServerless::VpcEndpoint`") typealias VpcEndpoint = any NotGeneratedYet
}

extension OpenSearchService {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::OpenSearchService::Application`") typealias Application = any NotGeneratedYet
}

extension Organizations {
    @available(*, unavailable, message: "'Account' is not generated yet: `swift run generate-resources AWS::Organizations::Account`") typealias Account = any NotGeneratedYet
    @available(*, unavailable, message: "'Organization' is not generated yet: `swift run generate-resources AWS::Organizations::Organization`") typealias Organization = any NotGeneratedYet
    @available(*, unavailable, message: "'Policy' is not generated yet: `swift run generate-resources AWS::Organizations::Policy`") typealias Policy = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::Organizations::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
}

extension Outposts {
    @available(*, unavailable, message: "'Site' is not generated yet: `swift run generate-resources AWS::Outposts::Site`") typealias Site = any NotGeneratedYet
}

/// The resource types of `PCAConnectorAD`.
public enum PCAConnectorAD {
    @available(*, unavailable, message: "'Connector' is not generated yet: `swift run generate-resources AWS::PCAConnectorAD::Connector`") typealias Connector = any NotGeneratedYet
    @available(*, unavailable, message: "'DirectoryRegistration' is not generated yet: `swift run generate-resources AWS::PCAConnectorAD::DirectoryRegistration`") typealias DirectoryRegistration = any NotGeneratedYet
    @available(*, unavailable, message: "'ServicePrincipalName' is not generated yet: `swift run generate-resources AWS::PCAConnectorAD::ServicePrincipalName`") typealias ServicePrincipalName = any NotGeneratedYet
    @available(*, unavailable, message: "'Template' is not generated yet: `swift run generate-resources AWS::PCAConnectorAD::Template`") typealias Template = any NotGeneratedYet
    @available(*, unavailable, message: "'TemplateGroupAccessControlEntry' is not generated yet: `swift run generate-resources AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`") typealias TemplateGroupAccessControlEntry = any NotGeneratedYet
}

/// The resource types of `PCAConnectorSCEP`.
public enum PCAConnectorSCEP {
    @available(*, unavailable, message: "'Challenge' is not generated yet: `swift run generate-resources AWS::PCAConnectorSCEP::Challenge`") typealias Challenge = any NotGeneratedYet
    @available(*, unavailable, message: "'Connector' is not generated yet: `swift run generate-resources AWS::PCAConnectorSCEP::Connector`") typealias Connector = any NotGeneratedYet
}

/// The resource types of `PCS`.
public enum PCS {
    @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::PCS::Cluster`") typealias Cluster = any NotGeneratedYet
    @available(*, unavailable, message: "'ComputeNodeGroup' is not generated yet: `swift run generate-resources AWS::PCS::ComputeNodeGroup`") typealias ComputeNodeGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'Queue' is not generated yet: `swift run generate-resources AWS::PCS::Queue`") typealias Queue = any NotGeneratedYet
}

/// The resource types of `PI`.
public enum PI {
    @available(*, unavailable, message: "'PerfReports' is not generated yet: `swift run generate-resources AWS::PI::PerfReports`") typealias PerfReports = any NotGeneratedYet
}

/// The resource types of `Panorama`.
public enum Panorama {
    @available(*, unavailable, message: "'ApplicationInstance' is not generated yet: `swift run generate-resources AWS::Panorama::ApplicationInstance`") typealias ApplicationInstance = any NotGeneratedYet
    @available(*, unavailable, message: "'Package' is not generated yet: `swift run generate-resources AWS::Panorama::Package`") typealias Package = any NotGeneratedYet
    @available(*, unavailable, message: "'PackageVersion' is not generated yet: `swift run generate-resources AWS::Panorama::PackageVersion`") typealias PackageVersion = any NotGeneratedYet
}

/// The resource types of `PaymentCryptography`.
public enum PaymentCryptography {
    @available(*, unavailable, message: "'Alias' is not generated yet: `swift run generate-resources AWS::PaymentCryptography::Alias`") typealias Alias = any NotGeneratedYet
    @available(*, unavailable, message: "'Key' is not generated yet: `swift run generate-resources AWS::PaymentCryptography::Key`") typealias Key = any NotGeneratedYet
}

/// The resource types of `Personalize`.
public enum Personalize {
    @available(*, unavailable, message: "'Campaign' is not generated yet: `swift run generate-resources AWS::Personalize::Campaign`") typealias Campaign = any NotGeneratedYet
    @available(*, unavailable, message: "'Dataset' is not generated yet: `swift run generate-resources AWS::Personalize::Dataset`") typealias Dataset = any NotGeneratedYet
    @available(*, unavailable, message: "'DatasetGroup' is not generated yet: `swift run generate-resources AWS::Personalize::DatasetGroup`") typealias DatasetGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'EventTracker' is not generated yet: `swift run generate-resources AWS::Personalize::EventTracker`") typealias EventTracker = any NotGeneratedYet
    @available(*, unavailable, message: "'Filter' is not generated yet: `swift run generate-resources AWS::Personalize::Filter`") typealias Filter = any NotGeneratedYet
    @available(*, unavailable, message: "'MetricAttribution' is not generated yet: `swift run generate-resources AWS::Personalize::MetricAttribution`") typealias MetricAttribution = any NotGeneratedYet
    @available(*, unavailable, message: "'Schema' is not generated yet: `swift run generate-resources AWS::Personalize::Schema`") typealias Schema = any NotGeneratedYet
    @available(*, unavailable, message: "'Solution' is not generated yet: `swift run generate-resources AWS::Personalize::Solution`") typealias Solution = any NotGeneratedYet
}

extension Pinpoint {
    @available(*, unavailable, message: "'ADMChannel' is not generated yet: `swift run generate-resources AWS::Pinpoint::ADMChannel`") typealias ADMChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'APNSChannel' is not generated yet: `swift run generate-resources AWS::Pinpoint::APNSChannel`") typealias APNSChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'APNSSandboxChannel' is not generated yet: `swift run generate-resources AWS::Pinpoint::APNSSandboxChannel`") typealias APNSSandboxChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'APNSVoipChannel' is not generated yet: `swift run generate-resources AWS::Pinpoint::APNSVoipChannel`") typealias APNSVoipChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'APNSVoipSandboxChannel' is not generated yet: `swift run generate-resources AWS::Pinpoint::APNSVoipSandboxChannel`") typealias APNSVoipSandboxChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'ApplicationSettings' is not generated yet: `swift run generate-resources AWS::Pinpoint::ApplicationSettings`") typealias ApplicationSettings = any NotGeneratedYet
    @available(*, unavailable, message: "'BaiduChannel' is not generated yet: `swift run generate-resources AWS::Pinpoint::BaiduChannel`") typealias BaiduChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'Campaign' is not generated yet: `swift run generate-resources AWS::Pinpoint::Campaign`") typealias Campaign = any NotGeneratedYet
    @available(*, unavailable, message: "'EmailChannel' is not generated yet: `swift run generate-resources AWS::Pinpoint::EmailChannel`") typealias EmailChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'EmailTemplate' is not generated yet: `swift run generate-resources AWS::Pinpoint::EmailTemplate`") typealias EmailTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'EventStream' is not generated yet: `swift run generate-resources AWS::Pinpoint::EventStream`") typealias EventStream = any NotGeneratedYet
    @available(*, unavailable, message: "'GCMChannel' is not generated yet: `swift run generate-resources AWS::Pinpoint::GCMChannel`") typealias GCMChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'InAppTemplate' is not generated yet: `swift run generate-resources AWS::Pinpoint::InAppTemplate`") typealias InAppTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'PushTemplate' is not generated yet: `swift run generate-resources AWS::Pinpoint::PushTemplate`") typealias PushTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'SMSChannel' is not generated yet: `swift run generate-resources AWS::Pinpoint::SMSChannel`") typealias SMSChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'Segment' is not generated yet: `swift run generate-resources AWS::Pinpoint::Segment`") typealias Segment = any NotGeneratedYet
    @available(*, unavailable, message: "'SmsTemplate' is not generated yet: `swift run generate-resources AWS::Pinpoint::SmsTemplate`") typealias SmsTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'VoiceChannel' is not generated yet: `swift run generate-resources AWS::Pinpoint::VoiceChannel`") typealias VoiceChannel = any NotGeneratedYet
}

/// The resource types of `PinpointEmail`.
public enum PinpointEmail {
    @available(*, unavailable, message: "'ConfigurationSet' is not generated yet: `swift run generate-resources AWS::PinpointEmail::ConfigurationSet`") typealias ConfigurationSet = any NotGeneratedYet
    @available(*, unavailable, message: "'ConfigurationSetEventDestination' is not generated yet: `swift run generate-resources AWS::PinpointEmail::ConfigurationSetEventDestination`") typealias ConfigurationSetEventDestination = any NotGeneratedYet
    @available(*, unavailable, message: "'DedicatedIpPool' is not generated yet: `swift run generate-resources AWS::PinpointEmail::DedicatedIpPool`") typealias DedicatedIpPool = any NotGeneratedYet
    @available(*, unavailable, message: "'Identity' is not generated yet: `swift run generate-resources AWS::PinpointEmail::Identity`") typealias Identity = any NotGeneratedYet
}

/// The resource types of `Pipes`.
public enum Pipes {
    @available(*, unavailable, message: "'Pipe' is not generated yet: `swift run generate-resources AWS::Pipes::Pipe`") typealias Pipe = any NotGeneratedYet
}

/// The resource types of `Polly`.
public enum Polly {
    @available(*, unavailable, message: "'Lexicon' is not generated yet: `swift run generate-resources AWS::Polly::Lexicon`") typealias Lexicon = any NotGeneratedYet
}

/// The resource types of `PricingPlanManager`.
public enum PricingPlanManager {
    @available(*, unavailable, message: "'Subscription' is not generated yet: `swift run generate-resources AWS::PricingPlanManager::Subscription`") typealias Subscription = any NotGeneratedYet
}

/// The resource types of `Proton`.
public enum Proton {
    @available(*, unavailable, message: "'EnvironmentAccountConnection' is not generated yet: `swift run generate-resources AWS::Proton::EnvironmentAccountConnection`") typealias EnvironmentAccountConnection = any NotGeneratedYet
    @available(*, unavailable, message: "'EnvironmentTemplate' is not generated yet: `swift run generate-resources AWS::Proton::EnvironmentTemplate`") typealias EnvironmentTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'ServiceTemplate' is not generated yet: `swift run generate-resources AWS::Proton::ServiceTemplate`") typealias ServiceTemplate = any NotGeneratedYet
}

/// The resource types of `QBusiness`.
public enum QBusiness {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::QBusiness::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'DataAccessor' is not generated yet: `swift run generate-resources AWS::QBusiness::DataAccessor`") typealias DataAccessor = any NotGeneratedYet
    @available(*, unavailable, message: "'DataSource' is not generated yet: `swift run generate-resources AWS::QBusiness::DataSource`") typealias DataSource = any NotGeneratedYet
    @available(*, unavailable, message: "'Index' is not generated yet: `swift run generate-resources AWS::QBusiness::Index`") typealias Index = any NotGeneratedYet
    @available(*, unavailable, message: "'Permission' is not generated yet: `swift run generate-resources AWS::QBusiness::Permission`") typealias Permission = any NotGeneratedYet
    @available(*, unavailable, message: "'Plugin' is not generated yet: `swift run generate-resources AWS::QBusiness::Plugin`") typealias Plugin = any NotGeneratedYet
    @available(*, unavailable, message: "'Retriever' is not generated yet: `swift run generate-resources AWS::QBusiness::Retriever`") typealias Retriever = any NotGeneratedYet
    @available(*, unavailable, message: "'WebExperience' is not generated yet: `swift run generate-resources AWS::QBusiness::WebExperience`") typealias WebExperience = any NotGeneratedYet
}

/// The resource types of `QLDB`.
public enum QLDB {
    @available(*, unavailable, message: "'Ledger' is not generated yet: `swift run generate-resources AWS::QLDB::Ledger`") typealias Ledger = any NotGeneratedYet
    @available(*, unavailable, message: "'Stream' is not generated yet: `swift run generate-resources AWS::QLDB::Stream`") typealias Stream = any NotGeneratedYet
}

/// The resource types of `QuickSight`.
public enum QuickSight {
    @available(*, unavailable, message: "'ActionConnector' is not generated yet: `swift run generate-resources AWS::QuickSight::ActionConnector`") typealias ActionConnector = any NotGeneratedYet
    @available(*, unavailable, message: "'Agent' is not generated yet: `swift run generate-resources AWS::QuickSight::Agent`") typealias Agent = any NotGeneratedYet
    @available(*, unavailable, message: "'Analysis' is not generated yet: `swift run generate-resources AWS::QuickSight::Analysis`") typealias Analysis = any NotGeneratedYet
    @available(*, unavailable, message: "'ApprovalPolicy' is not generated yet: `swift run generate-resources AWS::QuickSight::ApprovalPolicy`") typealias ApprovalPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Assignment' is not generated yet: `swift run generate-resources AWS::QuickSight::Assignment`") typealias Assignment = any NotGeneratedYet
    @available(*, unavailable, message: "'Brand' is not generated yet: `swift run generate-resources AWS::QuickSight::Brand`") typealias Brand = any NotGeneratedYet
    @available(*, unavailable, message: "'CustomPermissions' is not generated yet: `swift run generate-resources AWS::QuickSight::CustomPermissions`") typealias CustomPermissions = any NotGeneratedYet
    @available(*, unavailable, message: "'Customization' is not generated yet: `swift run generate-resources AWS::QuickSight::Customization`") typealias Customization = any NotGeneratedYet
    @available(*, unavailable, message: "'DLPSetting' is not generated yet: `swift run generate-resources AWS::QuickSight::DLPSetting`") typealias DLPSetting = any NotGeneratedYet
    @available(*, unavailable, message: "'Dashboard' is not generated yet: `swift run generate-resources AWS::QuickSight::Dashboard`") typealias Dashboard = any NotGeneratedYet
    @available(*, unavailable, message: "'DataSet' is not generated yet: `swift run generate-resources AWS::QuickSight::DataSet`") typealias DataSet = any NotGeneratedYet
    @available(*, unavailable, message: "'DataSource' is not generated yet: `swift run generate-resources AWS::QuickSight::DataSource`") typealias DataSource = any NotGeneratedYet
    @available(*, unavailable, message: "'Flow' is not generated yet: `swift run generate-resources AWS::QuickSight::Flow`") typealias Flow = any NotGeneratedYet
    @available(*, unavailable, message: "'Folder' is not generated yet: `swift run generate-resources AWS::QuickSight::Folder`") typealias Folder = any NotGeneratedYet
    @available(*, unavailable, message: "'Group' is not generated yet: `swift run generate-resources AWS::QuickSight::Group`") typealias Group = any NotGeneratedYet
    @available(*, unavailable, message: "'KnowledgeBase' is not generated yet: `swift run generate-resources AWS::QuickSight::KnowledgeBase`") typealias KnowledgeBase = any NotGeneratedYet
    @available(*, unavailable, message: "'LimitsProfile' is not generated yet: `swift run generate-resources AWS::QuickSight::LimitsProfile`") typealias LimitsProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'OAuthClientApplication' is not generated yet: `swift run generate-resources AWS::QuickSight::OAuthClientApplication`") typealias OAuthClientApplication = any NotGeneratedYet
    @available(*, unavailable, message: "'RefreshSchedule' is not generated yet: `swift run generate-resources AWS::QuickSight::RefreshSchedule`") typealias RefreshSchedule = any NotGeneratedYet
    @available(*, unavailable, message: "'Space' is not generated yet: `swift run generate-resources AWS::QuickSight::Space`") typealias Space = any NotGeneratedYet
    @available(*, unavailable, message: "'Template' is not generated yet: `swift run generate-resources AWS::QuickSight::Template`") typealias Template = any NotGeneratedYet
    @available(*, unavailable, message: "'Theme' is not generated yet: `swift run generate-resources AWS::QuickSight::Theme`") typealias Theme = any NotGeneratedYet
    @available(*, unavailable, message: "'Topic' is not generated yet: `swift run generate-resources AWS::QuickSight::Topic`") typealias Topic = any NotGeneratedYet
    @available(*, unavailable, message: "'TopicV2' is not generated yet: `swift run generate-resources AWS::QuickSight::TopicV2`") typealias TopicV2 = any NotGeneratedYet
    @available(*, unavailable, message: "'VPCConnection' is not generated yet: `swift run generate-resources AWS::QuickSight::VPCConnection`") typealias VPCConnection = any NotGeneratedYet
}

extension RAM {
    @available(*, unavailable, message: "'Permission' is not generated yet: `swift run generate-resources AWS::RAM::Permission`") typealias Permission = any NotGeneratedYet
    @available(*, unavailable, message: "'PermissionAssociation' is not generated yet: `swift run generate-resources AWS::RAM::PermissionAssociation`") typealias PermissionAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'PrincipalAssociation' is not generated yet: `swift run generate-resources AWS::RAM::PrincipalAssociation`") typealias PrincipalAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceAssociation' is not generated yet: `swift run generate-resources AWS::RAM::ResourceAssociation`") typealias ResourceAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'SourceAssociation' is not generated yet: `swift run generate-resources AWS::RAM::SourceAssociation`") typealias SourceAssociation = any NotGeneratedYet
}

extension RDS {
    @available(*, unavailable, message: "'ClusterSnapshot' is not generated yet: `swift run generate-resources AWS::RDS::ClusterSnapshot`") typealias ClusterSnapshot = any NotGeneratedYet
    @available(*, unavailable, message: "'CustomDBEngineVersion' is not generated yet: `swift run generate-resources AWS::RDS::CustomDBEngineVersion`") typealias CustomDBEngineVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'DBClusterEndpoint' is not generated yet: `swift run generate-resources AWS::RDS::DBClusterEndpoint`") typealias DBClusterEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'DBProxyEndpoint' is not generated yet: `swift run generate-resources AWS::RDS::DBProxyEndpoint`") typealias DBProxyEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'DBSecurityGroupIngress' is not generated yet: `swift run generate-resources AWS::RDS::DBSecurityGroupIngress`") typealias DBSecurityGroupIngress = any NotGeneratedYet
    @available(*, unavailable, message: "'DBShardGroup' is not generated yet: `swift run generate-resources AWS::RDS::DBShardGroup`") typealias DBShardGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'DBSnapshot' is not generated yet: `swift run generate-resources AWS::RDS::DBSnapshot`") typealias DBSnapshot = any NotGeneratedYet
    @available(*, unavailable, message: "'Deployment' is not generated yet: `swift run generate-resources AWS::RDS::Deployment`") typealias Deployment = any NotGeneratedYet
    @available(*, unavailable, message: "'EventSubscription' is not generated yet: `swift run generate-resources AWS::RDS::EventSubscription`") typealias EventSubscription = any NotGeneratedYet
    @available(*, unavailable, message: "'Integration' is not generated yet: `swift run generate-resources AWS::RDS::Integration`") typealias Integration = any NotGeneratedYet
}

/// The resource types of `RTBFabric`.
public enum RTBFabric {
    @available(*, unavailable, message: "'InboundExternalLink' is not generated yet: `swift run generate-resources AWS::RTBFabric::InboundExternalLink`") typealias InboundExternalLink = any NotGeneratedYet
    @available(*, unavailable, message: "'Link' is not generated yet: `swift run generate-resources AWS::RTBFabric::Link`") typealias Link = any NotGeneratedYet
    @available(*, unavailable, message: "'LinkRoutingRule' is not generated yet: `swift run generate-resources AWS::RTBFabric::LinkRoutingRule`") typealias LinkRoutingRule = any NotGeneratedYet
    @available(*, unavailable, message: "'OutboundExternalLink' is not generated yet: `swift run generate-resources AWS::RTBFabric::OutboundExternalLink`") typealias OutboundExternalLink = any NotGeneratedYet
    @available(*, unavailable, message: "'RequesterGateway' is not generated yet: `swift run generate-resources AWS::RTBFabric::RequesterGateway`") typealias RequesterGateway = any NotGeneratedYet
    @available(*, unavailable, message: "'ResponderGateway' is not generated yet: `swift run generate-resources AWS::RTBFabric::ResponderGateway`") typealias ResponderGateway = any NotGeneratedYet
}

/// The resource types of `RUM`.
public enum RUM {
    @available(*, unavailable, message: "'AppMonitor' is not generated yet: `swift run generate-resources AWS::RUM::AppMonitor`") typealias AppMonitor = any NotGeneratedYet
}

/// The resource types of `Rbin`.
public enum Rbin {
    @available(*, unavailable, message: "'Rule' is not generated yet: `swift run generate-resources AWS::Rbin::Rule`") typealias Rule = any NotGeneratedYet
}

extension Redshift {
    @available(*, unavailable, message: "'ClusterParameterGroup' is not generated yet: `swift run generate-resources AWS::Redshift::ClusterParameterGroup`") typealias ClusterParameterGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'ClusterSecurityGroup' is not generated yet: `swift run generate-resources AWS::Redshift::ClusterSecurityGroup`") typealias ClusterSecurityGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'ClusterSecurityGroupIngress' is not generated yet: `swift run generate-resources AWS::Redshift::ClusterSecurityGroupIngress`") typealias ClusterSecurityGroupIngress = any NotGeneratedYet
    @available(*, unavailable, message: "'EndpointAccess' is not generated yet: `swift run generate-resources AWS::Redshift::EndpointAccess`") typealias EndpointAccess = any NotGeneratedYet
    @available(*, unavailable, message: "'EndpointAuthorization' is not generated yet: `swift run generate-resources AWS::Redshift::EndpointAuthorization`") typealias EndpointAuthorization = any NotGeneratedYet
    @available(*, unavailable, message: "'EventSubscription' is not generated yet: `swift run generate-resources AWS::Redshift::EventSubscription`") typealias EventSubscription = any NotGeneratedYet
    @available(*, unavailable, message: "'Integration' is not generated yet: `swift run generate-resources AWS::Redshift::Integration`") typealias Integration = any NotGeneratedYet
    @available(*, unavailable, message: "'QEV2IdcApplication' is not generated yet: `swift run generate-resources AWS::Redshift::QEV2IdcApplication`") typealias QEV2IdcApplication = any NotGeneratedYet
    @available(*, unavailable, message: "'RedshiftIdcApplication' is not generated yet: `swift run generate-resources AWS::Redshift::RedshiftIdcApplication`") typealias RedshiftIdcApplication = any NotGeneratedYet
    @available(*, unavailable, message: "'ScheduledAction' is not generated yet: `swift run generate-resources AWS::Redshift::ScheduledAction`") typealias ScheduledAction = any NotGeneratedYet
    @available(*, unavailable, message: "'Snapshot' is not generated yet: `swift run generate-resources AWS::Redshift::Snapshot`") typealias Snapshot = any NotGeneratedYet
    @available(*, unavailable, message: "'SnapshotCopyGrant' is not generated yet: `swift run generate-resources AWS::Redshift::SnapshotCopyGrant`") typealias SnapshotCopyGrant = any NotGeneratedYet
    @available(*, unavailable, message: "'SnapshotSchedule' is not generated yet: `swift run generate-resources AWS::Redshift::SnapshotSchedule`") typealias SnapshotSchedule = any NotGeneratedYet
    @available(*, unavailable, message: "'UsageLimit' is not generated yet: `swift run generate-resources AWS::Redshift::UsageLimit`") typealias UsageLimit = any NotGeneratedYet
}

extension RedshiftServerless {
    @available(*, unavailable, message: "'Snapshot' is not generated yet: `swift run generate-resources AWS::RedshiftServerless::Snapshot`") typealias Snapshot = any NotGeneratedYet
}

/// The resource types of `RefactorSpaces`.
public enum RefactorSpaces {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::RefactorSpaces::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'Environment' is not generated yet: `swift run generate-resources AWS::RefactorSpaces::Environment`") typealias Environment = any NotGeneratedYet
    @available(*, unavailable, message: "'Route' is not generated yet: `swift run generate-resources AWS::RefactorSpaces::Route`") typealias Route = any NotGeneratedYet
    @available(*, unavailable, message: "'Service' is not generated yet: `swift run generate-resources AWS::RefactorSpaces::Service`") typealias Service = any NotGeneratedYet
}

/// The resource types of `Rekognition`.
public enum Rekognition {
    @available(*, unavailable, message: "'Collection' is not generated yet: `swift run generate-resources AWS::Rekognition::Collection`") typealias Collection = any NotGeneratedYet
    @available(*, unavailable, message: "'Dataset' is not generated yet: `swift run generate-resources AWS::Rekognition::Dataset`") typealias Dataset = any NotGeneratedYet
    @available(*, unavailable, message: "'Project' is not generated yet: `swift run generate-resources AWS::Rekognition::Project`") typealias Project = any NotGeneratedYet
    @available(*, unavailable, message: "'StreamProcessor' is not generated yet: `swift run generate-resources AWS::Rekognition::StreamProcessor`") typealias StreamProcessor = any NotGeneratedYet
}

/// The resource types of `ResilienceHub`.
public enum ResilienceHub {
    @available(*, unavailable, message: "'App' is not generated yet: `swift run generate-resources AWS::ResilienceHub::App`") typealias App = any NotGeneratedYet
    @available(*, unavailable, message: "'ResiliencyPolicy' is not generated yet: `swift run generate-resources AWS::ResilienceHub::ResiliencyPolicy`") typealias ResiliencyPolicy = any NotGeneratedYet
}

/// The resource types of `ResilienceHubV2`.
public enum ResilienceHubV2 {
    @available(*, unavailable, message: "'Policy' is not generated yet: `swift run generate-resources AWS::ResilienceHubV2::Policy`") typealias Policy = any NotGeneratedYet
    @available(*, unavailable, message: "'Service' is not generated yet: `swift run generate-resources AWS::ResilienceHubV2::Service`") typealias Service = any NotGeneratedYet
    @available(*, unavailable, message: "'ServiceFunction' is not generated yet: `swift run generate-resources AWS::ResilienceHubV2::ServiceFunction`") typealias ServiceFunction = any NotGeneratedYet
    @available(*, unavailable, message: "'System' is not generated yet: `swift run generate-resources AWS::ResilienceHubV2::System`") typealias System = any NotGeneratedYet
    @available(*, unavailable, message: "'UserJourney' is not generated yet: `swift run generate-resources AWS::ResilienceHubV2::UserJourney`") typealias UserJourney = any NotGeneratedYet
}

/// The resource types of `ResourceExplorer2`.
public enum ResourceExplorer2 {
    @available(*, unavailable, message: "'DefaultViewAssociation' is not generated yet: `swift run generate-resources AWS::ResourceExplorer2::DefaultViewAssociation`") typealias DefaultViewAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'Index' is not generated yet: `swift run generate-resources AWS::ResourceExplorer2::Index`") typealias Index = any NotGeneratedYet
    @available(*, unavailable, message: "'View' is not generated yet: `swift run generate-resources AWS::ResourceExplorer2::View`") typealias View = any NotGeneratedYet
}

extension ResourceGroups {
    @available(*, unavailable, message: "'TagSyncTask' is not generated yet: `swift run generate-resources AWS::ResourceGroups::TagSyncTask`") typealias TagSyncTask = any NotGeneratedYet
}

/// The resource types of `RoboMaker`.
public enum RoboMaker {
    @available(*, unavailable, message: "'Fleet' is not generated yet: `swift run generate-resources AWS::RoboMaker::Fleet`") typealias Fleet = any NotGeneratedYet
    @available(*, unavailable, message: "'Robot' is not generated yet: `swift run generate-resources AWS::RoboMaker::Robot`") typealias Robot = any NotGeneratedYet
    @available(*, unavailable, message: "'RobotApplication' is not generated yet: `swift run generate-resources AWS::RoboMaker::RobotApplication`") typealias RobotApplication = any NotGeneratedYet
    @available(*, unavailable, message: "'RobotApplicationVersion' is not generated yet: `swift run generate-resources AWS::RoboMaker::RobotApplicationVersion`") typealias RobotApplicationVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'SimulationApplication' is not generated yet: `swift run generate-resources AWS::RoboMaker::SimulationApplication`") typealias SimulationApplication = any NotGeneratedYet
    @available(*, unavailable, message: "'SimulationApplicationVersion' is not generated yet: `swift run generate-resources AWS::RoboMaker::SimulationApplicationVersion`") typealias SimulationApplicationVersion = any NotGeneratedYet
}

/// The resource types of `RolesAnywhere`.
public enum RolesAnywhere {
    @available(*, unavailable, message: "'CRL' is not generated yet: `swift run generate-resources AWS::RolesAnywhere::CRL`") typealias CRL = any NotGeneratedYet
    @available(*, unavailable, message: "'Profile' is not generated yet: `swift run generate-resources AWS::RolesAnywhere::Profile`") typealias Profile = any NotGeneratedYet
    @available(*, unavailable, message: "'TrustAnchor' is not generated yet: `swift run generate-resources AWS::RolesAnywhere::TrustAnchor`") typealias TrustAnchor = any NotGeneratedYet
}

extension Route53 {
    @available(*, unavailable, message: "'DNSSEC' is not generated yet: `swift run generate-resources AWS::Route53::DNSSEC`") typealias DNSSEC = any NotGeneratedYet
    @available(*, unavailable, message: "'DelegationSet' is not generated yet: `swift run generate-resources AWS::Route53::DelegationSet`") typealias DelegationSet = any NotGeneratedYet
    @available(*, unavailable, message: "'KeySigningKey' is not generated yet: `swift run generate-resources AWS::Route53::KeySigningKey`") typealias KeySigningKey = any NotGeneratedYet
    @available(*, unavailable, message: "'QueryLoggingConfig' is not generated yet: `swift run generate-resources AWS::Route53::QueryLoggingConfig`") typealias QueryLoggingConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'RecordSetGroup' is not generated yet: `swift run generate-resources AWS::Route53::RecordSetGroup`") typealias RecordSetGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'TrafficPolicy' is not generated yet: `swift run generate-resources AWS::Route53::TrafficPolicy`") typealias TrafficPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'TrafficPolicyInstance' is not generated yet: `swift run generate-resources AWS::Route53::TrafficPolicyInstance`") typealias TrafficPolicyInstance = any NotGeneratedYet
}

/// The resource types of `Route53GlobalResolver`.
public enum Route53GlobalResolver {
    @available(*, unavailable, message: "'AccessSource' is not generated yet: `swift run generate-resources AWS::Route53GlobalResolver::AccessSource`") typealias AccessSource = any NotGeneratedYet
    @available(*, unavailable, message: "'AccessToken' is not generated yet: `swift run generate-resources AWS::Route53GlobalResolver::AccessToken`") typealias AccessToken = any NotGeneratedYet
    @available(*, unavailable, message: "'DnsView' is not generated yet: `swift run generate-resources AWS::Route53GlobalResolver::DnsView`") typealias DnsView = any NotGeneratedYet
    @available(*, unavailable, message: "'FirewallDomainList' is not generated yet: `swift run generate-resources AWS::Route53GlobalResolver::FirewallDomainList`") typealias FirewallDomainList = any NotGeneratedYet
    @available(*, unavailable, message: "'FirewallRule' is not generated yet: `swift run generate-resources AWS::Route53GlobalResolver::FirewallRule`") typealias FirewallRule = any NotGeneratedYet
    @available(*, unavailable, message: "'GlobalResolver' is not generated yet: `swift run generate-resources AWS::Route53GlobalResolver::GlobalResolver`") typealias GlobalResolver = any NotGeneratedYet
    @available(*, unavailable, message: "'HostedZoneAssociation' is not generated yet: `swift run generate-resources AWS::Route53GlobalResolver::HostedZoneAssociation`") typealias HostedZoneAssociation = any NotGeneratedYet
}

/// The resource types of `Route53Profiles`.
public enum Route53Profiles {
    @available(*, unavailable, message: "'Profile' is not generated yet: `swift run generate-resources AWS::Route53Profiles::Profile`") typealias Profile = any NotGeneratedYet
    @available(*, unavailable, message: "'ProfileAssociation' is not generated yet: `swift run generate-resources AWS::Route53Profiles::ProfileAssociation`") typealias ProfileAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'ProfileResourceAssociation' is not generated yet: `swift run generate-resources AWS::Route53Profiles::ProfileResourceAssociation`") typealias ProfileResourceAssociation = any NotGeneratedYet
}

/// The resource types of `Route53RecoveryControl`.
public enum Route53RecoveryControl {
    @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::Route53RecoveryControl::Cluster`") typealias Cluster = any NotGeneratedYet
    @available(*, unavailable, message: "'ControlPanel' is not generated yet: `swift run generate-resources AWS::Route53RecoveryControl::ControlPanel`") typealias ControlPanel = any NotGeneratedYet
    @available(*, unavailable, message: "'RoutingControl' is not generated yet: `swift run generate-resources AWS::Route53RecoveryControl::RoutingControl`") typealias RoutingControl = any NotGeneratedYet
    @available(*, unavailable, message: "'SafetyRule' is not generated yet: `swift run generate-resources AWS::Route53RecoveryControl::SafetyRule`") typealias SafetyRule = any NotGeneratedYet
}

/// The resource types of `Route53RecoveryReadiness`.
public enum Route53RecoveryReadiness {
    @available(*, unavailable, message: "'Cell' is not generated yet: `swift run generate-resources AWS::Route53RecoveryReadiness::Cell`") typealias Cell = any NotGeneratedYet
    @available(*, unavailable, message: "'ReadinessCheck' is not generated yet: `swift run generate-resources AWS::Route53RecoveryReadiness::ReadinessCheck`") typealias ReadinessCheck = any NotGeneratedYet
    @available(*, unavailable, message: "'RecoveryGroup' is not generated yet: `swift run generate-resources AWS::Route53RecoveryReadiness::RecoveryGroup`") typealias RecoveryGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceSet' is not generated yet: `swift run generate-resources AWS::Route53RecoveryReadiness::ResourceSet`") typealias ResourceSet = any NotGeneratedYet
}

/// The resource types of `Route53Resolver`.
public enum Route53Resolver {
    @available(*, unavailable, message: "'FirewallDomainList' is not generated yet: `swift run generate-resources AWS::Route53Resolver::FirewallDomainList`") typealias FirewallDomainList = any NotGeneratedYet
    @available(*, unavailable, message: "'FirewallRuleGroup' is not generated yet: `swift run generate-resources AWS::Route53Resolver::FirewallRuleGroup`") typealias FirewallRuleGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'FirewallRuleGroupAssociation' is not generated yet: `swift run generate-resources AWS::Route53Resolver::FirewallRuleGroupAssociation`") typealias FirewallRuleGroupAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'OutpostResolver' is not generated yet: `swift run generate-resources AWS::Route53Resolver::OutpostResolver`") typealias OutpostResolver = any NotGeneratedYet
    @available(*, unavailable, message: "'ResolverConfig' is not generated yet: `swift run generate-resources AWS::Route53Resolver::ResolverConfig`") typealias ResolverConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'ResolverDNSSECConfig' is not generated yet: `swift run generate-resources AWS::Route53Resolver::ResolverDNSSECConfig`") typealias ResolverDNSSECConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'ResolverEndpoint' is not generated yet: `swift run generate-resources AWS::Route53Resolver::ResolverEndpoint`") typealias ResolverEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'ResolverQueryLoggingConfig' is not generated yet: `swift run generate-resources AWS::Route53Resolver::ResolverQueryLoggingConfig`") typealias ResolverQueryLoggingConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'ResolverQueryLoggingConfigAssociation' is not generated yet: `swift run generate-resources AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`") typealias ResolverQueryLoggingConfigAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'ResolverRule' is not generated yet: `swift run generate-resources AWS::Route53Resolver::ResolverRule`") typealias ResolverRule = any NotGeneratedYet
    @available(*, unavailable, message: "'ResolverRuleAssociation' is not generated yet: `swift run generate-resources AWS::Route53Resolver::ResolverRuleAssociation`") typealias ResolverRuleAssociation = any NotGeneratedYet
}

extension S3 {
    @available(*, unavailable, message: "'AccessGrant' is not generated yet: `swift run generate-resources AWS::S3::AccessGrant`") typealias AccessGrant = any NotGeneratedYet
    @available(*, unavailable, message: "'AccessGrantsInstance' is not generated yet: `swift run generate-resources AWS::S3::AccessGrantsInstance`") typealias AccessGrantsInstance = any NotGeneratedYet
    @available(*, unavailable, message: "'AccessGrantsLocation' is not generated yet: `swift run generate-resources AWS::S3::AccessGrantsLocation`") typealias AccessGrantsLocation = any NotGeneratedYet
    @available(*, unavailable, message: "'MultiRegionAccessPoint' is not generated yet: `swift run generate-resources AWS::S3::MultiRegionAccessPoint`") typealias MultiRegionAccessPoint = any NotGeneratedYet
    @available(*, unavailable, message: "'MultiRegionAccessPointPolicy' is not generated yet: `swift run generate-resources AWS::S3::MultiRegionAccessPointPolicy`") typealias MultiRegionAccessPointPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'StorageLens' is not generated yet: `swift run generate-resources AWS::S3::StorageLens`") typealias StorageLens = any NotGeneratedYet
    @available(*, unavailable, message: "'StorageLensGroup' is not generated yet: `swift run generate-resources AWS::S3::StorageLensGroup`") typealias StorageLensGroup = any NotGeneratedYet
}

extension S3Express {
    @available(*, unavailable, message: "'AccessPoint' is not generated yet: `swift run generate-resources AWS::S3Express::AccessPoint`") typealias AccessPoint = any NotGeneratedYet
    @available(*, unavailable, message: "'BucketPolicy' is not generated yet: `swift run generate-resources AWS::S3Express::BucketPolicy`") typealias BucketPolicy = any NotGeneratedYet
}

extension S3Files {
    @available(*, unavailable, message: "'FileSystemPolicy' is not generated yet: `swift run generate-resources AWS::S3Files::FileSystemPolicy`") typealias FileSystemPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'MountTarget' is not generated yet: `swift run generate-resources AWS::S3Files::MountTarget`") typealias MountTarget = any NotGeneratedYet
}

/// The resource types of `S3ObjectLambda`.
public enum S3ObjectLambda {
    @available(*, unavailable, message: "'AccessPoint' is not generated yet: `swift run generate-resources AWS::S3ObjectLambda::AccessPoint`") typealias AccessPoint = any NotGeneratedYet
    @available(*, unavailable, message: "'AccessPointPolicy' is not generated yet: `swift run generate-resources AWS::S3ObjectLambda::AccessPointPolicy`") typealias AccessPointPolicy = any NotGeneratedYet
}

extension S3Outposts {
    @available(*, unavailable, message: "'AccessPoint' is not generated yet: `swift run generate-resources AWS::S3Outposts::AccessPoint`") typealias AccessPoint = any NotGeneratedYet
    @available(*, unavailable, message: "'BucketPolicy' is not generated yet: `swift run generate-resources AWS::S3Outposts::BucketPolicy`") typealias BucketPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Endpoint' is not generated yet: `swift run generate-resources AWS::S3Outposts::Endpoint`") typealias Endpoint = any NotGeneratedYet
}

extension S3Tables {
    @available(*, unavailable, message: "'Namespace' is not generated yet: `swift run generate-resources AWS::S3Tables::Namespace`") typealias Namespace = any NotGeneratedYet
    @available(*, unavailable, message: "'TableBucketPolicy' is not generated yet: `swift run generate-resources AWS::S3Tables::TableBucketPolicy`") typealias TableBucketPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'TablePolicy' is not generated yet: `swift run generate-resources AWS::S3Tables::TablePolicy`") typealias TablePolicy = any NotGeneratedYet
}

extension S3Vectors {
    @available(*, unavailable, message: "'Index' is not generated yet: `swift run generate-resources AWS::S3Vectors::Index`") typealias Index = any NotGeneratedYet
    @available(*, unavailable, message: "'VectorBucketPolicy' is not generated yet: `swift run generate-resources AWS::S3Vectors::VectorBucketPolicy`") typealias VectorBucketPolicy = any NotGeneratedYet
}

/// The resource types of `SCN`.
public enum SCN {
    @available(*, unavailable, message: "'DataIntegrationFlow' is not generated yet: `swift run generate-resources AWS::SCN::DataIntegrationFlow`") typealias DataIntegrationFlow = any NotGeneratedYet
    @available(*, unavailable, message: "'Dataset' is not generated yet: `swift run generate-resources AWS::SCN::Dataset`") typealias Dataset = any NotGeneratedYet
    @available(*, unavailable, message: "'Instance' is not generated yet: `swift run generate-resources AWS::SCN::Instance`") typealias Instance = any NotGeneratedYet
    @available(*, unavailable, message: "'Namespace' is not generated yet: `swift run generate-resources AWS::SCN::Namespace`") typealias Namespace = any NotGeneratedYet
}

/// The resource types of `SDB`.
public enum SDB {
    @available(*, unavailable, message: "'Domain' is not generated yet: `swift run generate-resources AWS::SDB::Domain`") typealias Domain = any NotGeneratedYet
}

extension SES {
    @available(*, unavailable, message: "'ConfigurationSetEventDestination' is not generated yet: `swift run generate-resources AWS::SES::ConfigurationSetEventDestination`") typealias ConfigurationSetEventDestination = any NotGeneratedYet
    @available(*, unavailable, message: "'ContactList' is not generated yet: `swift run generate-resources AWS::SES::ContactList`") typealias ContactList = any NotGeneratedYet
    @available(*, unavailable, message: "'CustomVerificationEmailTemplate' is not generated yet: `swift run generate-resources AWS::SES::CustomVerificationEmailTemplate`") typealias CustomVerificationEmailTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'DedicatedIpPool' is not generated yet: `swift run generate-resources AWS::SES::DedicatedIpPool`") typealias DedicatedIpPool = any NotGeneratedYet
    @available(*, unavailable, message: "'EmailIdentityCertificate' is not generated yet: `swift run generate-resources AWS::SES::EmailIdentityCertificate`") typealias EmailIdentityCertificate = any NotGeneratedYet
    @available(*, unavailable, message: "'MailManagerAddonInstance' is not generated yet: `swift run generate-resources AWS::SES::MailManagerAddonInstance`") typealias MailManagerAddonInstance = any NotGeneratedYet
    @available(*, unavailable, message: "'MailManagerAddonSubscription' is not generated yet: `swift run generate-resources AWS::SES::MailManagerAddonSubscription`") typealias MailManagerAddonSubscription = any NotGeneratedYet
    @available(*, unavailable, message: "'MailManagerAddressList' is not generated yet: `swift run generate-resources AWS::SES::MailManagerAddressList`") typealias MailManagerAddressList = any NotGeneratedYet
    @available(*, unavailable, message: "'MailManagerArchive' is not generated yet: `swift run generate-resources AWS::SES::MailManagerArchive`") typealias MailManagerArchive = any NotGeneratedYet
    @available(*, unavailable, message: "'MailManagerIngressPoint' is not generated yet: `swift run generate-resources AWS::SES::MailManagerIngressPoint`") typealias MailManagerIngressPoint = any NotGeneratedYet
    @available(*, unavailable, message: "'MailManagerRelay' is not generated yet: `swift run generate-resources AWS::SES::MailManagerRelay`") typealias MailManagerRelay = any NotGeneratedYet
    @available(*, unavailable, message: "'MailManagerRuleSet' is not generated yet: `swift run generate-resources AWS::SES::MailManagerRuleSet`") typealias MailManagerRuleSet = any NotGeneratedYet
    @available(*, unavailable, message: "'MailManagerTrafficPolicy' is not generated yet: `swift run generate-resources AWS::SES::MailManagerTrafficPolicy`") typealias MailManagerTrafficPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'MultiRegionEndpoint' is not generated yet: `swift run generate-resources AWS::SES::MultiRegionEndpoint`") typealias MultiRegionEndpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'ReceiptFilter' is not generated yet: `swift run generate-resources AWS::SES::ReceiptFilter`") typealias ReceiptFilter = any NotGeneratedYet
    @available(*, unavailable, message: "'ReceiptRule' is not generated yet: `swift run generate-resources AWS::SES::ReceiptRule`") typealias ReceiptRule = any NotGeneratedYet
    @available(*, unavailable, message: "'ReceiptRuleSet' is not generated yet: `swift run generate-resources AWS::SES::ReceiptRuleSet`") typealias ReceiptRuleSet = any NotGeneratedYet
    @available(*, unavailable, message: "'Template' is not generated yet: `swift run generate-resources AWS::SES::Template`") typealias Template = any NotGeneratedYet
    @available(*, unavailable, message: "'Tenant' is not generated yet: `swift run generate-resources AWS::SES::Tenant`") typealias Tenant = any NotGeneratedYet
    @available(*, unavailable, message: "'VdmAttributes' is not generated yet: `swift run generate-resources AWS::SES::VdmAttributes`") typealias VdmAttributes = any NotGeneratedYet
}

/// The resource types of `SMSVOICE`.
public enum SMSVOICE {
    @available(*, unavailable, message: "'ConfigurationSet' is not generated yet: `swift run generate-resources AWS::SMSVOICE::ConfigurationSet`") typealias ConfigurationSet = any NotGeneratedYet
    @available(*, unavailable, message: "'NotifyConfiguration' is not generated yet: `swift run generate-resources AWS::SMSVOICE::NotifyConfiguration`") typealias NotifyConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'OptOutList' is not generated yet: `swift run generate-resources AWS::SMSVOICE::OptOutList`") typealias OptOutList = any NotGeneratedYet
    @available(*, unavailable, message: "'PhoneNumber' is not generated yet: `swift run generate-resources AWS::SMSVOICE::PhoneNumber`") typealias PhoneNumber = any NotGeneratedYet
    @available(*, unavailable, message: "'Pool' is not generated yet: `swift run generate-resources AWS::SMSVOICE::Pool`") typealias Pool = any NotGeneratedYet
    @available(*, unavailable, message: "'ProtectConfiguration' is not generated yet: `swift run generate-resources AWS::SMSVOICE::ProtectConfiguration`") typealias ProtectConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'RcsAgent' is not generated yet: `swift run generate-resources AWS::SMSVOICE::RcsAgent`") typealias RcsAgent = any NotGeneratedYet
    @available(*, unavailable, message: "'Registration' is not generated yet: `swift run generate-resources AWS::SMSVOICE::Registration`") typealias Registration = any NotGeneratedYet
    @available(*, unavailable, message: "'RegistrationAttachment' is not generated yet: `swift run generate-resources AWS::SMSVOICE::RegistrationAttachment`") typealias RegistrationAttachment = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::SMSVOICE::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'SenderId' is not generated yet: `swift run generate-resources AWS::SMSVOICE::SenderId`") typealias SenderId = any NotGeneratedYet
    @available(*, unavailable, message: "'VerifiedDestinationNumber' is not generated yet: `swift run generate-resources AWS::SMSVOICE::VerifiedDestinationNumber`") typealias VerifiedDestinationNumber = any NotGeneratedYet
}

extension SNS {
    @available(*, unavailable, message: "'TopicInlinePolicy' is not generated yet: `swift run generate-resources AWS::SNS::TopicInlinePolicy`") typealias TopicInlinePolicy = any NotGeneratedYet
}

extension SQS {
    @available(*, unavailable, message: "'QueueInlinePolicy' is not generated yet: `swift run generate-resources AWS::SQS::QueueInlinePolicy`") typealias QueueInlinePolicy = any NotGeneratedYet
}

extension SSM {
    @available(*, unavailable, message: "'Association' is not generated yet: `swift run generate-resources AWS::SSM::Association`") typealias Association = any NotGeneratedYet
    @available(*, unavailable, message: "'CloudConnector' is not generated yet: `swift run generate-resources AWS::SSM::CloudConnector`") typealias CloudConnector = any NotGeneratedYet
    @available(*, unavailable, message: "'MaintenanceWindow' is not generated yet: `swift run generate-resources AWS::SSM::MaintenanceWindow`") typealias MaintenanceWindow = any NotGeneratedYet
    @available(*, unavailable, message: "'MaintenanceWindowTarget' is not generated yet: `swift run generate-resources AWS::SSM::MaintenanceWindowTarget`") typealias MaintenanceWindowTarget = any NotGeneratedYet
    @available(*, unavailable, message: "'MaintenanceWindowTask' is not generated yet: `swift run generate-resources AWS::SSM::MaintenanceWindowTask`") typealias MaintenanceWindowTask = any NotGeneratedYet
    @available(*, unavailable, message: "'OpsItem' is not generated yet: `swift run generate-resources AWS::SSM::OpsItem`") typealias OpsItem = any NotGeneratedYet
    @available(*, unavailable, message: "'PatchBaseline' is not generated yet: `swift run generate-resources AWS::SSM::PatchBaseline`") typealias PatchBaseline = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceDataSync' is not generated yet: `swift run generate-resources AWS::SSM::ResourceDataSync`") typealias ResourceDataSync = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::SSM::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'ServiceSetting' is not generated yet: `swift run generate-resources AWS::SSM::ServiceSetting`") typealias ServiceSetting = any NotGeneratedYet
}

/// The resource types of `SSMContacts`.
public enum SSMContacts {
    @available(*, unavailable, message: "'Contact' is not generated yet: `swift run generate-resources AWS::SSMContacts::Contact`") typealias Contact = any NotGeneratedYet
    @available(*, unavailable, message: "'ContactChannel' is not generated yet: `swift run generate-resources AWS::SSMContacts::ContactChannel`") typealias ContactChannel = any NotGeneratedYet
    @available(*, unavailable, message: "'Plan' is not generated yet: `swift run generate-resources AWS::SSMContacts::Plan`") typealias Plan = any NotGeneratedYet
    @available(*, unavailable, message: "'Rotation' is not generated yet: `swift run generate-resources AWS::SSMContacts::Rotation`") typealias Rotation = any NotGeneratedYet
}

/// The resource types of `SSMGuiConnect`.
public enum SSMGuiConnect {
    @available(*, unavailable, message: "'Preferences' is not generated yet: `swift run generate-resources AWS::SSMGuiConnect::Preferences`") typealias Preferences = any NotGeneratedYet
}

extension SSMIncidents {
    @available(*, unavailable, message: "'ReplicationSet' is not generated yet: `swift run generate-resources AWS::SSMIncidents::ReplicationSet`") typealias ReplicationSet = any NotGeneratedYet
}

/// The resource types of `SSMQuickSetup`.
public enum SSMQuickSetup {
    @available(*, unavailable, message: "'ConfigurationManager' is not generated yet: `swift run generate-resources AWS::SSMQuickSetup::ConfigurationManager`") typealias ConfigurationManager = any NotGeneratedYet
    @available(*, unavailable, message: "'LifecycleAutomation' is not generated yet: `swift run generate-resources AWS::SSMQuickSetup::LifecycleAutomation`") typealias LifecycleAutomation = any NotGeneratedYet
}

extension SSO {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::SSO::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'ApplicationAssignment' is not generated yet: `swift run generate-resources AWS::SSO::ApplicationAssignment`") typealias ApplicationAssignment = any NotGeneratedYet
    @available(*, unavailable, message: "'Assignment' is not generated yet: `swift run generate-resources AWS::SSO::Assignment`") typealias Assignment = any NotGeneratedYet
    @available(*, unavailable, message: "'InstanceAccessControlAttributeConfiguration' is not generated yet: `swift run generate-resources AWS::SSO::InstanceAccessControlAttributeConfiguration`") typealias InstanceAccessControlAttributeConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'PermissionSet' is not generated yet: `swift run generate-resources AWS::SSO::PermissionSet`") typealias PermissionSet = any NotGeneratedYet
}

extension SageMaker {
    @available(*, unavailable, message: "'AIWorkloadConfig' is not generated yet: `swift run generate-resources AWS::SageMaker::AIWorkloadConfig`") typealias AIWorkloadConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'Action' is not generated yet: `swift run generate-resources AWS::SageMaker::Action`") typealias Action = any NotGeneratedYet
    @available(*, unavailable, message: "'Algorithm' is not generated yet: `swift run generate-resources AWS::SageMaker::Algorithm`") typealias Algorithm = any NotGeneratedYet
    @available(*, unavailable, message: "'App' is not generated yet: `swift run generate-resources AWS::SageMaker::App`") typealias App = any NotGeneratedYet
    @available(*, unavailable, message: "'AppImageConfig' is not generated yet: `swift run generate-resources AWS::SageMaker::AppImageConfig`") typealias AppImageConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'Artifact' is not generated yet: `swift run generate-resources AWS::SageMaker::Artifact`") typealias Artifact = any NotGeneratedYet
    @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::SageMaker::Cluster`") typealias Cluster = any NotGeneratedYet
    @available(*, unavailable, message: "'ClusterSchedulerConfig' is not generated yet: `swift run generate-resources AWS::SageMaker::ClusterSchedulerConfig`") typealias ClusterSchedulerConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'CodeRepository' is not generated yet: `swift run generate-resources AWS::SageMaker::CodeRepository`") typealias CodeRepository = any NotGeneratedYet
    @available(*, unavailable, message: "'ComputeQuota' is not generated yet: `swift run generate-resources AWS::SageMaker::ComputeQuota`") typealias ComputeQuota = any NotGeneratedYet
    @available(*, unavailable, message: "'Context' is not generated yet: `swift run generate-resources AWS::SageMaker::Context`") typealias Context = any NotGeneratedYet
    @available(*, unavailable, message: "'DataQualityJobDefinition' is not generated yet: `swift run generate-resources AWS::SageMaker::DataQualityJobDefinition`") typealias DataQualityJobDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'Device' is not generated yet: `swift run generate-resources AWS::SageMaker::Device`") typealias Device = any NotGeneratedYet
    @available(*, unavailable, message: "'DeviceFleet' is not generated yet: `swift run generate-resources AWS::SageMaker::DeviceFleet`") typealias DeviceFleet = any NotGeneratedYet
    @available(*, unavailable, message: "'Domain' is not generated yet: `swift run generate-resources AWS::SageMaker::Domain`") typealias Domain = any NotGeneratedYet
    @available(*, unavailable, message: "'Endpoint' is not generated yet: `swift run generate-resources AWS::SageMaker::Endpoint`") typealias Endpoint = any NotGeneratedYet
    @available(*, unavailable, message: "'EndpointConfig' is not generated yet: `swift run generate-resources AWS::SageMaker::EndpointConfig`") typealias EndpointConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'Experiment' is not generated yet: `swift run generate-resources AWS::SageMaker::Experiment`") typealias Experiment = any NotGeneratedYet
    @available(*, unavailable, message: "'ExperimentTrialComponent' is not generated yet: `swift run generate-resources AWS::SageMaker::ExperimentTrialComponent`") typealias ExperimentTrialComponent = any NotGeneratedYet
    @available(*, unavailable, message: "'FeatureGroup' is not generated yet: `swift run generate-resources AWS::SageMaker::FeatureGroup`") typealias FeatureGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'Hub' is not generated yet: `swift run generate-resources AWS::SageMaker::Hub`") typealias Hub = any NotGeneratedYet
    @available(*, unavailable, message: "'HumanTaskUi' is not generated yet: `swift run generate-resources AWS::SageMaker::HumanTaskUi`") typealias HumanTaskUi = any NotGeneratedYet
    @available(*, unavailable, message: "'Image' is not generated yet: `swift run generate-resources AWS::SageMaker::Image`") typealias Image = any NotGeneratedYet
    @available(*, unavailable, message: "'ImageVersion' is not generated yet: `swift run generate-resources AWS::SageMaker::ImageVersion`") typealias ImageVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'InferenceComponent' is not generated yet: `swift run generate-resources AWS::SageMaker::InferenceComponent`") typealias InferenceComponent = any NotGeneratedYet
    @available(*, unavailable, message: "'InferenceExperiment' is not generated yet: `swift run generate-resources AWS::SageMaker::InferenceExperiment`") typealias InferenceExperiment = any NotGeneratedYet
    @available(*, unavailable, message: "'MlflowApp' is not generated yet: `swift run generate-resources AWS::SageMaker::MlflowApp`") typealias MlflowApp = any NotGeneratedYet
    @available(*, unavailable, message: "'MlflowTrackingServer' is not generated yet: `swift run generate-resources AWS::SageMaker::MlflowTrackingServer`") typealias MlflowTrackingServer = any NotGeneratedYet
    @available(*, unavailable, message: "'Model' is not generated yet: `swift run generate-resources AWS::SageMaker::Model`") typealias Model = any NotGeneratedYet
    @available(*, unavailable, message: "'ModelBiasJobDefinition' is not generated yet: `swift run generate-resources AWS::SageMaker::ModelBiasJobDefinition`") typealias ModelBiasJobDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'ModelCard' is not generated yet: `swift run generate-resources AWS::SageMaker::ModelCard`") typealias ModelCard = any NotGeneratedYet
    @available(*, unavailable, message: "'ModelExplainabilityJobDefinition' is not generated yet: `swift run generate-resources AWS::SageMaker::ModelExplainabilityJobDefinition`") typealias ModelExplainabilityJobDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'ModelPackage' is not generated yet: `swift run generate-resources AWS::SageMaker::ModelPackage`") typealias ModelPackage = any NotGeneratedYet
    @available(*, unavailable, message: "'ModelPackageGroup' is not generated yet: `swift run generate-resources AWS::SageMaker::ModelPackageGroup`") typealias ModelPackageGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'ModelQualityJobDefinition' is not generated yet: `swift run generate-resources AWS::SageMaker::ModelQualityJobDefinition`") typealias ModelQualityJobDefinition = any NotGeneratedYet
    @available(*, unavailable, message: "'MonitoringSchedule' is not generated yet: `swift run generate-resources AWS::SageMaker::MonitoringSchedule`") typealias MonitoringSchedule = any NotGeneratedYet
    @available(*, unavailable, message: "'NotebookInstance' is not generated yet: `swift run generate-resources AWS::SageMaker::NotebookInstance`") typealias NotebookInstance = any NotGeneratedYet
    @available(*, unavailable, message: "'NotebookInstanceLifecycleConfig' is not generated yet: `swift run generate-resources AWS::SageMaker::NotebookInstanceLifecycleConfig`") typealias NotebookInstanceLifecycleConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'PartnerApp' is not generated yet: `swift run generate-resources AWS::SageMaker::PartnerApp`") typealias PartnerApp = any NotGeneratedYet
    @available(*, unavailable, message: "'ProcessingJob' is not generated yet: `swift run generate-resources AWS::SageMaker::ProcessingJob`") typealias ProcessingJob = any NotGeneratedYet
    @available(*, unavailable, message: "'Project' is not generated yet: `swift run generate-resources AWS::SageMaker::Project`") typealias Project = any NotGeneratedYet
    @available(*, unavailable, message: "'Space' is not generated yet: `swift run generate-resources AWS::SageMaker::Space`") typealias Space = any NotGeneratedYet
    @available(*, unavailable, message: "'StudioLifecycleConfig' is not generated yet: `swift run generate-resources AWS::SageMaker::StudioLifecycleConfig`") typealias StudioLifecycleConfig = any NotGeneratedYet
    @available(*, unavailable, message: "'TrialComponent' is not generated yet: `swift run generate-resources AWS::SageMaker::TrialComponent`") typealias TrialComponent = any NotGeneratedYet
    @available(*, unavailable, message: "'UserProfile' is not generated yet: `swift run generate-resources AWS::SageMaker::UserProfile`") typealias UserProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'Workforce' is not generated yet: `swift run generate-resources AWS::SageMaker::Workforce`") typealias Workforce = any NotGeneratedYet
    @available(*, unavailable, message: "'Workteam' is not generated yet: `swift run generate-resources AWS::SageMaker::Workteam`") typealias Workteam = any NotGeneratedYet
}

extension SecretsManager {
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::SecretsManager::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'RotationSchedule' is not generated yet: `swift run generate-resources AWS::SecretsManager::RotationSchedule`") typealias RotationSchedule = any NotGeneratedYet
    @available(*, unavailable, message: "'SecretTargetAttachment' is not generated yet: `swift run generate-resources AWS::SecretsManager::SecretTargetAttachment`") typealias SecretTargetAttachment = any NotGeneratedYet
}

/// The resource types of `SecurityAgent`.
public enum SecurityAgent {
    @available(*, unavailable, message: "'AgentSpace' is not generated yet: `swift run generate-resources AWS::SecurityAgent::AgentSpace`") typealias AgentSpace = any NotGeneratedYet
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::SecurityAgent::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'Artifact' is not generated yet: `swift run generate-resources AWS::SecurityAgent::Artifact`") typealias Artifact = any NotGeneratedYet
    @available(*, unavailable, message: "'Integration' is not generated yet: `swift run generate-resources AWS::SecurityAgent::Integration`") typealias Integration = any NotGeneratedYet
    @available(*, unavailable, message: "'Pentest' is not generated yet: `swift run generate-resources AWS::SecurityAgent::Pentest`") typealias Pentest = any NotGeneratedYet
    @available(*, unavailable, message: "'SecurityRequirementPack' is not generated yet: `swift run generate-resources AWS::SecurityAgent::SecurityRequirementPack`") typealias SecurityRequirementPack = any NotGeneratedYet
    @available(*, unavailable, message: "'TargetDomain' is not generated yet: `swift run generate-resources AWS::SecurityAgent::TargetDomain`") typealias TargetDomain = any NotGeneratedYet
}

/// The resource types of `SecurityHub`.
public enum SecurityHub {
    @available(*, unavailable, message: "'ActionTarget' is not generated yet: `swift run generate-resources AWS::SecurityHub::ActionTarget`") typealias ActionTarget = any NotGeneratedYet
    @available(*, unavailable, message: "'AggregatorV2' is not generated yet: `swift run generate-resources AWS::SecurityHub::AggregatorV2`") typealias AggregatorV2 = any NotGeneratedYet
    @available(*, unavailable, message: "'AutomationRule' is not generated yet: `swift run generate-resources AWS::SecurityHub::AutomationRule`") typealias AutomationRule = any NotGeneratedYet
    @available(*, unavailable, message: "'AutomationRuleV2' is not generated yet: `swift run generate-resources AWS::SecurityHub::AutomationRuleV2`") typealias AutomationRuleV2 = any NotGeneratedYet
    @available(*, unavailable, message: "'ConfigurationPolicy' is not generated yet: `swift run generate-resources AWS::SecurityHub::ConfigurationPolicy`") typealias ConfigurationPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Connector' is not generated yet: `swift run generate-resources AWS::SecurityHub::Connector`") typealias Connector = any NotGeneratedYet
    @available(*, unavailable, message: "'ConnectorV2' is not generated yet: `swift run generate-resources AWS::SecurityHub::ConnectorV2`") typealias ConnectorV2 = any NotGeneratedYet
    @available(*, unavailable, message: "'DelegatedAdmin' is not generated yet: `swift run generate-resources AWS::SecurityHub::DelegatedAdmin`") typealias DelegatedAdmin = any NotGeneratedYet
    @available(*, unavailable, message: "'FindingAggregator' is not generated yet: `swift run generate-resources AWS::SecurityHub::FindingAggregator`") typealias FindingAggregator = any NotGeneratedYet
    @available(*, unavailable, message: "'Hub' is not generated yet: `swift run generate-resources AWS::SecurityHub::Hub`") typealias Hub = any NotGeneratedYet
    @available(*, unavailable, message: "'HubV2' is not generated yet: `swift run generate-resources AWS::SecurityHub::HubV2`") typealias HubV2 = any NotGeneratedYet
    @available(*, unavailable, message: "'Insight' is not generated yet: `swift run generate-resources AWS::SecurityHub::Insight`") typealias Insight = any NotGeneratedYet
    @available(*, unavailable, message: "'OrganizationConfiguration' is not generated yet: `swift run generate-resources AWS::SecurityHub::OrganizationConfiguration`") typealias OrganizationConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'PolicyAssociation' is not generated yet: `swift run generate-resources AWS::SecurityHub::PolicyAssociation`") typealias PolicyAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'ProductSubscription' is not generated yet: `swift run generate-resources AWS::SecurityHub::ProductSubscription`") typealias ProductSubscription = any NotGeneratedYet
    @available(*, unavailable, message: "'SecurityControl' is not generated yet: `swift run generate-resources AWS::SecurityHub::SecurityControl`") typealias SecurityControl = any NotGeneratedYet
    @available(*, unavailable, message: "'Standard' is not generated yet: `swift run generate-resources AWS::SecurityHub::Standard`") typealias Standard = any NotGeneratedYet
}

/// The resource types of `SecurityLake`.
public enum SecurityLake {
    @available(*, unavailable, message: "'AwsLogSource' is not generated yet: `swift run generate-resources AWS::SecurityLake::AwsLogSource`") typealias AwsLogSource = any NotGeneratedYet
    @available(*, unavailable, message: "'DataLake' is not generated yet: `swift run generate-resources AWS::SecurityLake::DataLake`") typealias DataLake = any NotGeneratedYet
    @available(*, unavailable, message: "'Subscriber' is not generated yet: `swift run generate-resources AWS::SecurityLake::Subscriber`") typealias Subscriber = any NotGeneratedYet
    @available(*, unavailable, message: "'SubscriberNotification' is not generated yet: `swift run generate-resources AWS::SecurityLake::SubscriberNotification`") typealias SubscriberNotification = any NotGeneratedYet
}

extension Serverless {
    @available(*, unavailable, message: "'CapacityProvider' is not generated yet: `swift run generate-resources AWS::Serverless::CapacityProvider`") typealias CapacityProvider = any NotGeneratedYet
    @available(*, unavailable, message: "'GraphQLApi' is not generated yet: `swift run generate-resources AWS::Serverless::GraphQLApi`") typealias GraphQLApi = any NotGeneratedYet
    @available(*, unavailable, message: "'MicrovmImage' is not generated yet: `swift run generate-resources AWS::Serverless::MicrovmImage`") typealias MicrovmImage = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkConnector' is not generated yet: `swift run generate-resources AWS::Serverless::NetworkConnector`") typealias NetworkConnector = any NotGeneratedYet
    @available(*, unavailable, message: "'WebFunction' is not generated yet: `swift run generate-resources AWS::Serverless::WebFunction`") typealias WebFunction = any NotGeneratedYet
}

/// The resource types of `ServerlessRepo`.
public enum ServerlessRepo {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::ServerlessRepo::Application`") typealias Application = any NotGeneratedYet
}

/// The resource types of `ServiceCatalog`.
public enum ServiceCatalog {
    @available(*, unavailable, message: "'AcceptedPortfolioShare' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::AcceptedPortfolioShare`") typealias AcceptedPortfolioShare = any NotGeneratedYet
    @available(*, unavailable, message: "'CloudFormationProduct' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::CloudFormationProduct`") typealias CloudFormationProduct = any NotGeneratedYet
    @available(*, unavailable, message: "'CloudFormationProvisionedProduct' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::CloudFormationProvisionedProduct`") typealias CloudFormationProvisionedProduct = any NotGeneratedYet
    @available(*, unavailable, message: "'LaunchNotificationConstraint' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::LaunchNotificationConstraint`") typealias LaunchNotificationConstraint = any NotGeneratedYet
    @available(*, unavailable, message: "'LaunchRoleConstraint' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::LaunchRoleConstraint`") typealias LaunchRoleConstraint = any NotGeneratedYet
    @available(*, unavailable, message: "'LaunchTemplateConstraint' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::LaunchTemplateConstraint`") typealias LaunchTemplateConstraint = any NotGeneratedYet
    @available(*, unavailable, message: "'Portfolio' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::Portfolio`") typealias Portfolio = any NotGeneratedYet
    @available(*, unavailable, message: "'PortfolioPrincipalAssociation' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::PortfolioPrincipalAssociation`") typealias PortfolioPrincipalAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'PortfolioProductAssociation' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::PortfolioProductAssociation`") typealias PortfolioProductAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'PortfolioShare' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::PortfolioShare`") typealias PortfolioShare = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceUpdateConstraint' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::ResourceUpdateConstraint`") typealias ResourceUpdateConstraint = any NotGeneratedYet
    @available(*, unavailable, message: "'ServiceAction' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::ServiceAction`") typealias ServiceAction = any NotGeneratedYet
    @available(*, unavailable, message: "'ServiceActionAssociation' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::ServiceActionAssociation`") typealias ServiceActionAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'StackSetConstraint' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::StackSetConstraint`") typealias StackSetConstraint = any NotGeneratedYet
    @available(*, unavailable, message: "'TagOption' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::TagOption`") typealias TagOption = any NotGeneratedYet
    @available(*, unavailable, message: "'TagOptionAssociation' is not generated yet: `swift run generate-resources AWS::ServiceCatalog::TagOptionAssociation`") typealias TagOptionAssociation = any NotGeneratedYet
}

/// The resource types of `ServiceCatalogAppRegistry`.
public enum ServiceCatalogAppRegistry {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::ServiceCatalogAppRegistry::Application`") typealias Application = any NotGeneratedYet
    @available(*, unavailable, message: "'AttributeGroup' is not generated yet: `swift run generate-resources AWS::ServiceCatalogAppRegistry::AttributeGroup`") typealias AttributeGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'AttributeGroupAssociation' is not generated yet: `swift run generate-resources AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation`") typealias AttributeGroupAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceAssociation' is not generated yet: `swift run generate-resources AWS::ServiceCatalogAppRegistry::ResourceAssociation`") typealias ResourceAssociation = any NotGeneratedYet
}

extension ServiceDiscovery {
    @available(*, unavailable, message: "'Instance' is not generated yet: `swift run generate-resources AWS::ServiceDiscovery::Instance`") typealias Instance = any NotGeneratedYet
}

/// The resource types of `Shield`.
public enum Shield {
    @available(*, unavailable, message: "'DRTAccess' is not generated yet: `swift run generate-resources AWS::Shield::DRTAccess`") typealias DRTAccess = any NotGeneratedYet
    @available(*, unavailable, message: "'ProactiveEngagement' is not generated yet: `swift run generate-resources AWS::Shield::ProactiveEngagement`") typealias ProactiveEngagement = any NotGeneratedYet
    @available(*, unavailable, message: "'Protection' is not generated yet: `swift run generate-resources AWS::Shield::Protection`") typealias Protection = any NotGeneratedYet
    @available(*, unavailable, message: "'ProtectionGroup' is not generated yet: `swift run generate-resources AWS::Shield::ProtectionGroup`") typealias ProtectionGroup = any NotGeneratedYet
}

/// The resource types of `Signer`.
public enum Signer {
    @available(*, unavailable, message: "'ProfilePermission' is not generated yet: `swift run generate-resources AWS::Signer::ProfilePermission`") typealias ProfilePermission = any NotGeneratedYet
    @available(*, unavailable, message: "'SigningProfile' is not generated yet: `swift run generate-resources AWS::Signer::SigningProfile`") typealias SigningProfile = any NotGeneratedYet
}

/// The resource types of `SimSpaceWeaver`.
public enum SimSpaceWeaver {
    @available(*, unavailable, message: "'Simulation' is not generated yet: `swift run generate-resources AWS::SimSpaceWeaver::Simulation`") typealias Simulation = any NotGeneratedYet
}

extension StepFunctions {
    @available(*, unavailable, message: "'Activity' is not generated yet: `swift run generate-resources AWS::StepFunctions::Activity`") typealias Activity = any NotGeneratedYet
    @available(*, unavailable, message: "'StateMachineAlias' is not generated yet: `swift run generate-resources AWS::StepFunctions::StateMachineAlias`") typealias StateMachineAlias = any NotGeneratedYet
    @available(*, unavailable, message: "'StateMachineVersion' is not generated yet: `swift run generate-resources AWS::StepFunctions::StateMachineVersion`") typealias StateMachineVersion = any NotGeneratedYet
}

/// The resource types of `StorageGateway`.
public enum StorageGateway {
    @available(*, unavailable, message: "'NFSFileShare' is not generated yet: `swift run generate-resources AWS::StorageGateway::NFSFileShare`") typealias NFSFileShare = any NotGeneratedYet
    @available(*, unavailable, message: "'SMBFileShare' is not generated yet: `swift run generate-resources AWS::StorageGateway::SMBFileShare`") typealias SMBFileShare = any NotGeneratedYet
    @available(*, unavailable, message: "'Tape' is not generated yet: `swift run generate-resources AWS::StorageGateway::Tape`") typealias Tape = any NotGeneratedYet
    @available(*, unavailable, message: "'TapePool' is not generated yet: `swift run generate-resources AWS::StorageGateway::TapePool`") typealias TapePool = any NotGeneratedYet
    @available(*, unavailable, message: "'Volume' is not generated yet: `swift run generate-resources AWS::StorageGateway::Volume`") typealias Volume = any NotGeneratedYet
}

/// The resource types of `SupportApp`.
public enum SupportApp {
    @available(*, unavailable, message: "'AccountAlias' is not generated yet: `swift run generate-resources AWS::SupportApp::AccountAlias`") typealias AccountAlias = any NotGeneratedYet
    @available(*, unavailable, message: "'SlackChannelConfiguration' is not generated yet: `swift run generate-resources AWS::SupportApp::SlackChannelConfiguration`") typealias SlackChannelConfiguration = any NotGeneratedYet
    @available(*, unavailable, message: "'SlackWorkspaceConfiguration' is not generated yet: `swift run generate-resources AWS::SupportApp::SlackWorkspaceConfiguration`") typealias SlackWorkspaceConfiguration = any NotGeneratedYet
}

/// The resource types of `SupportAuthZ`.
public enum SupportAuthZ {
    @available(*, unavailable, message: "'SupportPermit' is not generated yet: `swift run generate-resources AWS::SupportAuthZ::SupportPermit`") typealias SupportPermit = any NotGeneratedYet
}

extension Synthetics {
    @available(*, unavailable, message: "'Group' is not generated yet: `swift run generate-resources AWS::Synthetics::Group`") typealias Group = any NotGeneratedYet
}

/// The resource types of `SystemsManagerSAP`.
public enum SystemsManagerSAP {
    @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::SystemsManagerSAP::Application`") typealias Application = any NotGeneratedYet
}

/// The resource types of `Textract`.
public enum Textract {
    @available(*, unavailable, message: "'Adapter' is not generated yet: `swift run generate-resources AWS::Textract::Adapter`") typealias Adapter = any NotGeneratedYet
}

extension Timestream {
    @available(*, unavailable, message: "'InfluxDBBackup' is not generated yet: `swift run generate-resources AWS::Timestream::InfluxDBBackup`") typealias InfluxDBBackup = any NotGeneratedYet
    @available(*, unavailable, message: "'InfluxDBCluster' is not generated yet: `swift run generate-resources AWS::Timestream::InfluxDBCluster`") typealias InfluxDBCluster = any NotGeneratedYet
    @available(*, unavailable, message: "'InfluxDBInstance' is not generated yet: `swift run generate-resources AWS::Timestream::InfluxDBInstance`") typealias InfluxDBInstance = any NotGeneratedYet
    @available(*, unavailable, message: "'ScheduledQuery' is not generated yet: `swift run generate-resources AWS::Timestream::ScheduledQuery`") typealias ScheduledQuery = any NotGeneratedYet
}

/// The resource types of `Transcribe`.
public enum Transcribe {
    @available(*, unavailable, message: "'CallAnalyticsCategory' is not generated yet: `swift run generate-resources AWS::Transcribe::CallAnalyticsCategory`") typealias CallAnalyticsCategory = any NotGeneratedYet
    @available(*, unavailable, message: "'MedicalVocabulary' is not generated yet: `swift run generate-resources AWS::Transcribe::MedicalVocabulary`") typealias MedicalVocabulary = any NotGeneratedYet
    @available(*, unavailable, message: "'Vocabulary' is not generated yet: `swift run generate-resources AWS::Transcribe::Vocabulary`") typealias Vocabulary = any NotGeneratedYet
    @available(*, unavailable, message: "'VocabularyFilter' is not generated yet: `swift run generate-resources AWS::Transcribe::VocabularyFilter`") typealias VocabularyFilter = any NotGeneratedYet
}

/// The resource types of `Transfer`.
public enum Transfer {
    @available(*, unavailable, message: "'Agreement' is not generated yet: `swift run generate-resources AWS::Transfer::Agreement`") typealias Agreement = any NotGeneratedYet
    @available(*, unavailable, message: "'Certificate' is not generated yet: `swift run generate-resources AWS::Transfer::Certificate`") typealias Certificate = any NotGeneratedYet
    @available(*, unavailable, message: "'Connector' is not generated yet: `swift run generate-resources AWS::Transfer::Connector`") typealias Connector = any NotGeneratedYet
    @available(*, unavailable, message: "'HostKey' is not generated yet: `swift run generate-resources AWS::Transfer::HostKey`") typealias HostKey = any NotGeneratedYet
    @available(*, unavailable, message: "'Profile' is not generated yet: `swift run generate-resources AWS::Transfer::Profile`") typealias Profile = any NotGeneratedYet
    @available(*, unavailable, message: "'Server' is not generated yet: `swift run generate-resources AWS::Transfer::Server`") typealias Server = any NotGeneratedYet
    @available(*, unavailable, message: "'User' is not generated yet: `swift run generate-resources AWS::Transfer::User`") typealias User = any NotGeneratedYet
    @available(*, unavailable, message: "'WebApp' is not generated yet: `swift run generate-resources AWS::Transfer::WebApp`") typealias WebApp = any NotGeneratedYet
    @available(*, unavailable, message: "'Workflow' is not generated yet: `swift run generate-resources AWS::Transfer::Workflow`") typealias Workflow = any NotGeneratedYet
}

/// The resource types of `Translate`.
public enum Translate {
    @available(*, unavailable, message: "'ParallelData' is not generated yet: `swift run generate-resources AWS::Translate::ParallelData`") typealias ParallelData = any NotGeneratedYet
    @available(*, unavailable, message: "'Terminology' is not generated yet: `swift run generate-resources AWS::Translate::Terminology`") typealias Terminology = any NotGeneratedYet
}

/// The resource types of `UXC`.
public enum UXC {
    @available(*, unavailable, message: "'AccountCustomization' is not generated yet: `swift run generate-resources AWS::UXC::AccountCustomization`") typealias AccountCustomization = any NotGeneratedYet
}

/// The resource types of `VerifiedPermissions`.
public enum VerifiedPermissions {
    @available(*, unavailable, message: "'IdentitySource' is not generated yet: `swift run generate-resources AWS::VerifiedPermissions::IdentitySource`") typealias IdentitySource = any NotGeneratedYet
    @available(*, unavailable, message: "'Policy' is not generated yet: `swift run generate-resources AWS::VerifiedPermissions::Policy`") typealias Policy = any NotGeneratedYet
    @available(*, unavailable, message: "'PolicyStore' is not generated yet: `swift run generate-resources AWS::VerifiedPermissions::PolicyStore`") typealias PolicyStore = any NotGeneratedYet
    @available(*, unavailable, message: "'PolicyStoreAlias' is not generated yet: `swift run generate-resources AWS::VerifiedPermissions::PolicyStoreAlias`") typealias PolicyStoreAlias = any NotGeneratedYet
    @available(*, unavailable, message: "'PolicyTemplate' is not generated yet: `swift run generate-resources AWS::VerifiedPermissions::PolicyTemplate`") typealias PolicyTemplate = any NotGeneratedYet
}

/// The resource types of `VoiceID`.
public enum VoiceID {
    @available(*, unavailable, message: "'Domain' is not generated yet: `swift run generate-resources AWS::VoiceID::Domain`") typealias Domain = any NotGeneratedYet
}

extension VpcLattice {
    @available(*, unavailable, message: "'AccessLogSubscription' is not generated yet: `swift run generate-resources AWS::VpcLattice::AccessLogSubscription`") typealias AccessLogSubscription = any NotGeneratedYet
    @available(*, unavailable, message: "'AuthPolicy' is not generated yet: `swift run generate-resources AWS::VpcLattice::AuthPolicy`") typealias AuthPolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'DomainVerification' is not generated yet: `swift run generate-resources AWS::VpcLattice::DomainVerification`") typealias DomainVerification = any NotGeneratedYet
    @available(*, unavailable, message: "'Listener' is not generated yet: `swift run generate-resources AWS::VpcLattice::Listener`") typealias Listener = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourceGateway' is not generated yet: `swift run generate-resources AWS::VpcLattice::ResourceGateway`") typealias ResourceGateway = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::VpcLattice::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'Rule' is not generated yet: `swift run generate-resources AWS::VpcLattice::Rule`") typealias Rule = any NotGeneratedYet
    @available(*, unavailable, message: "'Service' is not generated yet: `swift run generate-resources AWS::VpcLattice::Service`") typealias Service = any NotGeneratedYet
    @available(*, unavailable, message: "'ServiceNetworkResourceAssociation' is not generated yet: `swift run generate-resources AWS::VpcLattice::ServiceNetworkResourceAssociation`") typealias ServiceNetworkResourceAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'ServiceNetworkServiceAssociation' is not generated yet: `swift run generate-resources AWS::VpcLattice::ServiceNetworkServiceAssociation`") typealias ServiceNetworkServiceAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'ServiceNetworkVpcAssociation' is not generated yet: `swift run generate-resources AWS::VpcLattice::ServiceNetworkVpcAssociation`") typealias ServiceNetworkVpcAssociation = any NotGeneratedYet
}

extension WAF {
    @available(*, unavailable, message: "'ByteMatchSet' is not generated yet: `swift run generate-resources AWS::WAF::ByteMatchSet`") typealias ByteMatchSet = any NotGeneratedYet
    @available(*, unavailable, message: "'IPSet' is not generated yet: `swift run generate-resources AWS::WAF::IPSet`") typealias IPSet = any NotGeneratedYet
    @available(*, unavailable, message: "'Rule' is not generated yet: `swift run generate-resources AWS::WAF::Rule`") typealias Rule = any NotGeneratedYet
    @available(*, unavailable, message: "'SizeConstraintSet' is not generated yet: `swift run generate-resources AWS::WAF::SizeConstraintSet`") typealias SizeConstraintSet = any NotGeneratedYet
    @available(*, unavailable, message: "'SqlInjectionMatchSet' is not generated yet: `swift run generate-resources AWS::WAF::SqlInjectionMatchSet`") typealias SqlInjectionMatchSet = any NotGeneratedYet
    @available(*, unavailable, message: "'XssMatchSet' is not generated yet: `swift run generate-resources AWS::WAF::XssMatchSet`") typealias XssMatchSet = any NotGeneratedYet
}

/// The resource types of `WAFRegional`.
public enum WAFRegional {
    @available(*, unavailable, message: "'ByteMatchSet' is not generated yet: `swift run generate-resources AWS::WAFRegional::ByteMatchSet`") typealias ByteMatchSet = any NotGeneratedYet
    @available(*, unavailable, message: "'GeoMatchSet' is not generated yet: `swift run generate-resources AWS::WAFRegional::GeoMatchSet`") typealias GeoMatchSet = any NotGeneratedYet
    @available(*, unavailable, message: "'IPSet' is not generated yet: `swift run generate-resources AWS::WAFRegional::IPSet`") typealias IPSet = any NotGeneratedYet
    @available(*, unavailable, message: "'RateBasedRule' is not generated yet: `swift run generate-resources AWS::WAFRegional::RateBasedRule`") typealias RateBasedRule = any NotGeneratedYet
    @available(*, unavailable, message: "'RegexPatternSet' is not generated yet: `swift run generate-resources AWS::WAFRegional::RegexPatternSet`") typealias RegexPatternSet = any NotGeneratedYet
    @available(*, unavailable, message: "'Rule' is not generated yet: `swift run generate-resources AWS::WAFRegional::Rule`") typealias Rule = any NotGeneratedYet
    @available(*, unavailable, message: "'SizeConstraintSet' is not generated yet: `swift run generate-resources AWS::WAFRegional::SizeConstraintSet`") typealias SizeConstraintSet = any NotGeneratedYet
    @available(*, unavailable, message: "'SqlInjectionMatchSet' is not generated yet: `swift run generate-resources AWS::WAFRegional::SqlInjectionMatchSet`") typealias SqlInjectionMatchSet = any NotGeneratedYet
    @available(*, unavailable, message: "'WebACL' is not generated yet: `swift run generate-resources AWS::WAFRegional::WebACL`") typealias WebACL = any NotGeneratedYet
    @available(*, unavailable, message: "'WebACLAssociation' is not generated yet: `swift run generate-resources AWS::WAFRegional::WebACLAssociation`") typealias WebACLAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'XssMatchSet' is not generated yet: `swift run generate-resources AWS::WAFRegional::XssMatchSet`") typealias XssMatchSet = any NotGeneratedYet
}

/// The resource types of `WellArchitected`.
public enum WellArchitected {
    @available(*, unavailable, message: "'AgentContext' is not generated yet: `swift run generate-resources AWS::WellArchitected::AgentContext`") typealias AgentContext = any NotGeneratedYet
    @available(*, unavailable, message: "'AgentGoal' is not generated yet: `swift run generate-resources AWS::WellArchitected::AgentGoal`") typealias AgentGoal = any NotGeneratedYet
    @available(*, unavailable, message: "'AgentProfile' is not generated yet: `swift run generate-resources AWS::WellArchitected::AgentProfile`") typealias AgentProfile = any NotGeneratedYet
    @available(*, unavailable, message: "'Lens' is not generated yet: `swift run generate-resources AWS::WellArchitected::Lens`") typealias Lens = any NotGeneratedYet
    @available(*, unavailable, message: "'Profile' is not generated yet: `swift run generate-resources AWS::WellArchitected::Profile`") typealias Profile = any NotGeneratedYet
    @available(*, unavailable, message: "'ReviewTemplate' is not generated yet: `swift run generate-resources AWS::WellArchitected::ReviewTemplate`") typealias ReviewTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'Workload' is not generated yet: `swift run generate-resources AWS::WellArchitected::Workload`") typealias Workload = any NotGeneratedYet
}

/// The resource types of `Wickr`.
public enum Wickr {
    @available(*, unavailable, message: "'Network' is not generated yet: `swift run generate-resources AWS::Wickr::Network`") typealias Network = any NotGeneratedYet
}

/// The resource types of `Wisdom`.
public enum Wisdom {
    @available(*, unavailable, message: "'AIAgent' is not generated yet: `swift run generate-resources AWS::Wisdom::AIAgent`") typealias AIAgent = any NotGeneratedYet
    @available(*, unavailable, message: "'AIAgentVersion' is not generated yet: `swift run generate-resources AWS::Wisdom::AIAgentVersion`") typealias AIAgentVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'AIGuardrail' is not generated yet: `swift run generate-resources AWS::Wisdom::AIGuardrail`") typealias AIGuardrail = any NotGeneratedYet
    @available(*, unavailable, message: "'AIGuardrailVersion' is not generated yet: `swift run generate-resources AWS::Wisdom::AIGuardrailVersion`") typealias AIGuardrailVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'AIPrompt' is not generated yet: `swift run generate-resources AWS::Wisdom::AIPrompt`") typealias AIPrompt = any NotGeneratedYet
    @available(*, unavailable, message: "'AIPromptVersion' is not generated yet: `swift run generate-resources AWS::Wisdom::AIPromptVersion`") typealias AIPromptVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'Assistant' is not generated yet: `swift run generate-resources AWS::Wisdom::Assistant`") typealias Assistant = any NotGeneratedYet
    @available(*, unavailable, message: "'AssistantAssociation' is not generated yet: `swift run generate-resources AWS::Wisdom::AssistantAssociation`") typealias AssistantAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'Content' is not generated yet: `swift run generate-resources AWS::Wisdom::Content`") typealias Content = any NotGeneratedYet
    @available(*, unavailable, message: "'ContentAssociation' is not generated yet: `swift run generate-resources AWS::Wisdom::ContentAssociation`") typealias ContentAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'KnowledgeBase' is not generated yet: `swift run generate-resources AWS::Wisdom::KnowledgeBase`") typealias KnowledgeBase = any NotGeneratedYet
    @available(*, unavailable, message: "'MessageTemplate' is not generated yet: `swift run generate-resources AWS::Wisdom::MessageTemplate`") typealias MessageTemplate = any NotGeneratedYet
    @available(*, unavailable, message: "'MessageTemplateVersion' is not generated yet: `swift run generate-resources AWS::Wisdom::MessageTemplateVersion`") typealias MessageTemplateVersion = any NotGeneratedYet
    @available(*, unavailable, message: "'QuickResponse' is not generated yet: `swift run generate-resources AWS::Wisdom::QuickResponse`") typealias QuickResponse = any NotGeneratedYet
}

/// The resource types of `WorkSpaces`.
public enum WorkSpaces {
    @available(*, unavailable, message: "'ConnectionAlias' is not generated yet: `swift run generate-resources AWS::WorkSpaces::ConnectionAlias`") typealias ConnectionAlias = any NotGeneratedYet
    @available(*, unavailable, message: "'Directory' is not generated yet: `swift run generate-resources AWS::WorkSpaces::Directory`") typealias Directory = any NotGeneratedYet
    @available(*, unavailable, message: "'Workspace' is not generated yet: `swift run generate-resources AWS::WorkSpaces::Workspace`") typealias Workspace = any NotGeneratedYet
    @available(*, unavailable, message: "'WorkspaceIpGroup' is not generated yet: `swift run generate-resources AWS::WorkSpaces::WorkspaceIpGroup`") typealias WorkspaceIpGroup = any NotGeneratedYet
    @available(*, unavailable, message: "'WorkspacesPool' is not generated yet: `swift run generate-resources AWS::WorkSpaces::WorkspacesPool`") typealias WorkspacesPool = any NotGeneratedYet
}

/// The resource types of `WorkSpacesThinClient`.
public enum WorkSpacesThinClient {
    @available(*, unavailable, message: "'Environment' is not generated yet: `swift run generate-resources AWS::WorkSpacesThinClient::Environment`") typealias Environment = any NotGeneratedYet
}

/// The resource types of `WorkSpacesWeb`.
public enum WorkSpacesWeb {
    @available(*, unavailable, message: "'BrowserSettings' is not generated yet: `swift run generate-resources AWS::WorkSpacesWeb::BrowserSettings`") typealias BrowserSettings = any NotGeneratedYet
    @available(*, unavailable, message: "'DataProtectionSettings' is not generated yet: `swift run generate-resources AWS::WorkSpacesWeb::DataProtectionSettings`") typealias DataProtectionSettings = any NotGeneratedYet
    @available(*, unavailable, message: "'IdentityProvider' is not generated yet: `swift run generate-resources AWS::WorkSpacesWeb::IdentityProvider`") typealias IdentityProvider = any NotGeneratedYet
    @available(*, unavailable, message: "'IpAccessSettings' is not generated yet: `swift run generate-resources AWS::WorkSpacesWeb::IpAccessSettings`") typealias IpAccessSettings = any NotGeneratedYet
    @available(*, unavailable, message: "'NetworkSettings' is not generated yet: `swift run generate-resources AWS::WorkSpacesWeb::NetworkSettings`") typealias NetworkSettings = any NotGeneratedYet
    @available(*, unavailable, message: "'Portal' is not generated yet: `swift run generate-resources AWS::WorkSpacesWeb::Portal`") typealias Portal = any NotGeneratedYet
    @available(*, unavailable, message: "'SessionLogger' is not generated yet: `swift run generate-resources AWS::WorkSpacesWeb::SessionLogger`") typealias SessionLogger = any NotGeneratedYet
    @available(*, unavailable, message: "'TrustStore' is not generated yet: `swift run generate-resources AWS::WorkSpacesWeb::TrustStore`") typealias TrustStore = any NotGeneratedYet
    @available(*, unavailable, message: "'UserAccessLoggingSettings' is not generated yet: `swift run generate-resources AWS::WorkSpacesWeb::UserAccessLoggingSettings`") typealias UserAccessLoggingSettings = any NotGeneratedYet
    @available(*, unavailable, message: "'UserSettings' is not generated yet: `swift run generate-resources AWS::WorkSpacesWeb::UserSettings`") typealias UserSettings = any NotGeneratedYet
}

/// The resource types of `WorkspacesInstances`.
public enum WorkspacesInstances {
    @available(*, unavailable, message: "'Volume' is not generated yet: `swift run generate-resources AWS::WorkspacesInstances::Volume`") typealias Volume = any NotGeneratedYet
    @available(*, unavailable, message: "'VolumeAssociation' is not generated yet: `swift run generate-resources AWS::WorkspacesInstances::VolumeAssociation`") typealias VolumeAssociation = any NotGeneratedYet
    @available(*, unavailable, message: "'WorkspaceInstance' is not generated yet: `swift run generate-resources AWS::WorkspacesInstances::WorkspaceInstance`") typealias WorkspaceInstance = any NotGeneratedYet
}

/// The resource types of `XRay`.
public enum XRay {
    @available(*, unavailable, message: "'Group' is not generated yet: `swift run generate-resources AWS::XRay::Group`") typealias Group = any NotGeneratedYet
    @available(*, unavailable, message: "'ResourcePolicy' is not generated yet: `swift run generate-resources AWS::XRay::ResourcePolicy`") typealias ResourcePolicy = any NotGeneratedYet
    @available(*, unavailable, message: "'SamplingRule' is not generated yet: `swift run generate-resources AWS::XRay::SamplingRule`") typealias SamplingRule = any NotGeneratedYet
    @available(*, unavailable, message: "'TransactionSearchConfig' is not generated yet: `swift run generate-resources AWS::XRay::TransactionSearchConfig`") typealias TransactionSearchConfig = any NotGeneratedYet
}
