// @ts-nocheck
// Generated from crds/apps.kruise.io.yaml by `npm run generate`; not edited by hand.
import type { CompiledSchema } from '../compiled-schema';

const schema6 = {"$id":"AdvancedCronJob","type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"concurrencyPolicy":{"type":"string","enum":["Allow","Forbid","Replace",null],"nullable":true},"failedJobsHistoryLimit":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"paused":{"type":"boolean","nullable":true},"schedule":{"type":"string"},"startingDeadlineSeconds":{"type":"integer","nullable":true},"successfulJobsHistoryLimit":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"template":{"type":"object","properties":{"broadcastJobTemplate":{"type":"object","properties":{"metadata":{"type":"object","properties":{},"additionalProperties":false,"nullable":true},"spec":{"type":"object","properties":{"completionPolicy":{"type":"object","properties":{"activeDeadlineSeconds":{"type":"integer","nullable":true},"ttlSecondsAfterFinished":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"failurePolicy":{"type":"object","properties":{"restartLimit":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"parallelism":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"paused":{"type":"boolean","nullable":true},"template":{"type":"object"}},"required":["template"],"additionalProperties":false,"nullable":true}},"additionalProperties":false,"nullable":true},"jobTemplate":{"type":"object","nullable":true}},"additionalProperties":false},"timeZone":{"type":"string","nullable":true}},"required":["schedule","template"],"additionalProperties":false},"status":{}},"additionalProperties":false,"required":["spec"]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AdvancedCronJob" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec")) || (key0 === "status"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.apiVersion.type,parentSchema:schema6.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kind.type,parentSchema:schema6.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.type,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.spec !== undefined){
let data3 = data.spec;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.schedule === undefined){
const err5 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "schedule"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.template === undefined){
const err6 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "template"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!((((((((key1 === "concurrencyPolicy") || (key1 === "failedJobsHistoryLimit")) || (key1 === "paused")) || (key1 === "schedule")) || (key1 === "startingDeadlineSeconds")) || (key1 === "successfulJobsHistoryLimit")) || (key1 === "template")) || (key1 === "timeZone"))){
const err7 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.concurrencyPolicy !== undefined){
let data4 = data3.concurrencyPolicy;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/spec/concurrencyPolicy",schemaPath:"#/properties/spec/properties/concurrencyPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.concurrencyPolicy.type,parentSchema:schema6.properties.spec.properties.concurrencyPolicy,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data4 === "Allow") || (data4 === "Forbid")) || (data4 === "Replace")) || (data4 === null))){
const err9 = {instancePath:instancePath+"/spec/concurrencyPolicy",schemaPath:"#/properties/spec/properties/concurrencyPolicy/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.concurrencyPolicy.enum},schema:schema6.properties.spec.properties.concurrencyPolicy.enum,parentSchema:schema6.properties.spec.properties.concurrencyPolicy,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.failedJobsHistoryLimit !== undefined){
let data5 = data3.failedJobsHistoryLimit;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/spec/failedJobsHistoryLimit",schemaPath:"#/properties/spec/properties/failedJobsHistoryLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.failedJobsHistoryLimit.type,parentSchema:schema6.properties.spec.properties.failedJobsHistoryLimit,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 2147483647 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/spec/failedJobsHistoryLimit",schemaPath:"#/properties/spec/properties/failedJobsHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.failedJobsHistoryLimit,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < -2147483648 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/spec/failedJobsHistoryLimit",schemaPath:"#/properties/spec/properties/failedJobsHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.failedJobsHistoryLimit,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data3.paused !== undefined){
let data6 = data3.paused;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err13 = {instancePath:instancePath+"/spec/paused",schemaPath:"#/properties/spec/properties/paused/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.paused.type,parentSchema:schema6.properties.spec.properties.paused,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.schedule !== undefined){
let data7 = data3.schedule;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/spec/schedule",schemaPath:"#/properties/spec/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.schedule.type,parentSchema:schema6.properties.spec.properties.schedule,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.startingDeadlineSeconds !== undefined){
let data8 = data3.startingDeadlineSeconds;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/spec/startingDeadlineSeconds",schemaPath:"#/properties/spec/properties/startingDeadlineSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.startingDeadlineSeconds.type,parentSchema:schema6.properties.spec.properties.startingDeadlineSeconds,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.successfulJobsHistoryLimit !== undefined){
let data9 = data3.successfulJobsHistoryLimit;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err16 = {instancePath:instancePath+"/spec/successfulJobsHistoryLimit",schemaPath:"#/properties/spec/properties/successfulJobsHistoryLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.successfulJobsHistoryLimit.type,parentSchema:schema6.properties.spec.properties.successfulJobsHistoryLimit,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 2147483647 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/spec/successfulJobsHistoryLimit",schemaPath:"#/properties/spec/properties/successfulJobsHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.successfulJobsHistoryLimit,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9 < -2147483648 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/spec/successfulJobsHistoryLimit",schemaPath:"#/properties/spec/properties/successfulJobsHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.successfulJobsHistoryLimit,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data3.template !== undefined){
let data10 = data3.template;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((key2 === "broadcastJobTemplate") || (key2 === "jobTemplate"))){
const err19 = {instancePath:instancePath+"/spec/template",schemaPath:"#/properties/spec/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.spec.properties.template,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.broadcastJobTemplate !== undefined){
let data11 = data10.broadcastJobTemplate;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err20 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!((key3 === "metadata") || (key3 === "spec"))){
const err21 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.metadata !== undefined){
let data12 = data11.metadata;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err22 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/metadata",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.metadata.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.metadata,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
const err23 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/metadata",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.metadata,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data11.spec !== undefined){
let data13 = data11.spec;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err24 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.template === undefined){
const err25 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/required",keyword:"required",params:{missingProperty: "template"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.required,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key5 in data13){
if(!(((((key5 === "completionPolicy") || (key5 === "failurePolicy")) || (key5 === "parallelism")) || (key5 === "paused")) || (key5 === "template"))){
const err26 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.completionPolicy !== undefined){
let data14 = data13.completionPolicy;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
const err27 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/completionPolicy",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/completionPolicy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.completionPolicy.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.completionPolicy,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 in data14){
if(!(((key6 === "activeDeadlineSeconds") || (key6 === "ttlSecondsAfterFinished")) || (key6 === "type"))){
const err28 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/completionPolicy",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/completionPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.completionPolicy,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.activeDeadlineSeconds !== undefined){
let data15 = data14.activeDeadlineSeconds;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err29 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/completionPolicy/activeDeadlineSeconds",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/completionPolicy/properties/activeDeadlineSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.completionPolicy.properties.activeDeadlineSeconds.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.completionPolicy.properties.activeDeadlineSeconds,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.ttlSecondsAfterFinished !== undefined){
let data16 = data14.ttlSecondsAfterFinished;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
const err30 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/completionPolicy/ttlSecondsAfterFinished",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/completionPolicy/properties/ttlSecondsAfterFinished/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.completionPolicy.properties.ttlSecondsAfterFinished.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.completionPolicy.properties.ttlSecondsAfterFinished,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 > 2147483647 || isNaN(data16)){
const err31 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/completionPolicy/ttlSecondsAfterFinished",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/completionPolicy/properties/ttlSecondsAfterFinished/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.completionPolicy.properties.ttlSecondsAfterFinished,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data16 < -2147483648 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/completionPolicy/ttlSecondsAfterFinished",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/completionPolicy/properties/ttlSecondsAfterFinished/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.completionPolicy.properties.ttlSecondsAfterFinished,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data14.type !== undefined){
let data17 = data14.type;
if((typeof data17 !== "string") && (data17 !== null)){
const err33 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/completionPolicy/type",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/completionPolicy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.completionPolicy.properties.type.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.completionPolicy.properties.type,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
if(data13.failurePolicy !== undefined){
let data18 = data13.failurePolicy;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err34 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/failurePolicy",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.failurePolicy.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.failurePolicy,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key7 in data18){
if(!((key7 === "restartLimit") || (key7 === "type"))){
const err35 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/failurePolicy",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/failurePolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.failurePolicy,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data18.restartLimit !== undefined){
let data19 = data18.restartLimit;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err36 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/failurePolicy/restartLimit",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/failurePolicy/properties/restartLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.failurePolicy.properties.restartLimit.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.failurePolicy.properties.restartLimit,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data19 == "number"){
if(data19 > 2147483647 || isNaN(data19)){
const err37 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/failurePolicy/restartLimit",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/failurePolicy/properties/restartLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.failurePolicy.properties.restartLimit,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data19 < -2147483648 || isNaN(data19)){
const err38 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/failurePolicy/restartLimit",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/failurePolicy/properties/restartLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.failurePolicy.properties.restartLimit,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data18.type !== undefined){
let data20 = data18.type;
if((typeof data20 !== "string") && (data20 !== null)){
const err39 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/failurePolicy/type",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/failurePolicy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.failurePolicy.properties.type.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.failurePolicy.properties.type,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
if(data13.parallelism !== undefined){
let data21 = data13.parallelism;
if(((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (typeof data21 !== "string")) && (data21 !== null)){
const err40 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/parallelism",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/parallelism/type",keyword:"type",params:{type: schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.parallelism.type},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.parallelism.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.parallelism,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data21 == "number"){
if(data21 > 2147483647 || isNaN(data21)){
const err41 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/parallelism",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/parallelism/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.parallelism,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data21 < -2147483648 || isNaN(data21)){
const err42 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/parallelism",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/parallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.parallelism,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data13.paused !== undefined){
let data22 = data13.paused;
if((typeof data22 !== "boolean") && (data22 !== null)){
const err43 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/paused",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/paused/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.paused.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.paused,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.template !== undefined){
let data23 = data13.template;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err44 = {instancePath:instancePath+"/spec/template/broadcastJobTemplate/spec/template",schemaPath:"#/properties/spec/properties/template/properties/broadcastJobTemplate/properties/spec/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.template.type,parentSchema:schema6.properties.spec.properties.template.properties.broadcastJobTemplate.properties.spec.properties.template,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
}
}
if(data10.jobTemplate !== undefined){
let data24 = data10.jobTemplate;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err45 = {instancePath:instancePath+"/spec/template/jobTemplate",schemaPath:"#/properties/spec/properties/template/properties/jobTemplate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.jobTemplate.type,parentSchema:schema6.properties.spec.properties.template.properties.jobTemplate,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/spec/template",schemaPath:"#/properties/spec/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.type,parentSchema:schema6.properties.spec.properties.template,data:data10};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data3.timeZone !== undefined){
let data25 = data3.timeZone;
if((typeof data25 !== "string") && (data25 !== null)){
const err47 = {instancePath:instancePath+"/spec/timeZone",schemaPath:"#/properties/spec/properties/timeZone/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.timeZone.type,parentSchema:schema6.properties.spec.properties.timeZone,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validate: CompiledSchema = validate21;
