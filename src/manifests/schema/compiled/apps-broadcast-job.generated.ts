// @ts-nocheck
// Generated from crds/apps.kruise.io.yaml by `npm run generate`; not edited by hand.
import type { CompiledSchema } from '../compiled-schema';

const schema6 = {"$id":"BroadcastJob","type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"completionPolicy":{"type":"object","properties":{"activeDeadlineSeconds":{"type":"integer","nullable":true},"ttlSecondsAfterFinished":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"failurePolicy":{"type":"object","properties":{"restartLimit":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"parallelism":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"paused":{"type":"boolean","nullable":true},"template":{"type":"object"}},"required":["template"],"additionalProperties":false},"status":{}},"additionalProperties":false,"required":["spec"]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="BroadcastJob" */;
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
if(data3.template === undefined){
const err5 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "template"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "completionPolicy") || (key1 === "failurePolicy")) || (key1 === "parallelism")) || (key1 === "paused")) || (key1 === "template"))){
const err6 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.completionPolicy !== undefined){
let data4 = data3.completionPolicy;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/spec/completionPolicy",schemaPath:"#/properties/spec/properties/completionPolicy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.completionPolicy.type,parentSchema:schema6.properties.spec.properties.completionPolicy,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(((key2 === "activeDeadlineSeconds") || (key2 === "ttlSecondsAfterFinished")) || (key2 === "type"))){
const err8 = {instancePath:instancePath+"/spec/completionPolicy",schemaPath:"#/properties/spec/properties/completionPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.spec.properties.completionPolicy,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.activeDeadlineSeconds !== undefined){
let data5 = data4.activeDeadlineSeconds;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/spec/completionPolicy/activeDeadlineSeconds",schemaPath:"#/properties/spec/properties/completionPolicy/properties/activeDeadlineSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.completionPolicy.properties.activeDeadlineSeconds.type,parentSchema:schema6.properties.spec.properties.completionPolicy.properties.activeDeadlineSeconds,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.ttlSecondsAfterFinished !== undefined){
let data6 = data4.ttlSecondsAfterFinished;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/spec/completionPolicy/ttlSecondsAfterFinished",schemaPath:"#/properties/spec/properties/completionPolicy/properties/ttlSecondsAfterFinished/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.completionPolicy.properties.ttlSecondsAfterFinished.type,parentSchema:schema6.properties.spec.properties.completionPolicy.properties.ttlSecondsAfterFinished,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 2147483647 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/spec/completionPolicy/ttlSecondsAfterFinished",schemaPath:"#/properties/spec/properties/completionPolicy/properties/ttlSecondsAfterFinished/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.completionPolicy.properties.ttlSecondsAfterFinished,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < -2147483648 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/spec/completionPolicy/ttlSecondsAfterFinished",schemaPath:"#/properties/spec/properties/completionPolicy/properties/ttlSecondsAfterFinished/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.completionPolicy.properties.ttlSecondsAfterFinished,data:data6};
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
if(data4.type !== undefined){
let data7 = data4.type;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/spec/completionPolicy/type",schemaPath:"#/properties/spec/properties/completionPolicy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.completionPolicy.properties.type.type,parentSchema:schema6.properties.spec.properties.completionPolicy.properties.type,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data3.failurePolicy !== undefined){
let data8 = data3.failurePolicy;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err14 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.failurePolicy.type,parentSchema:schema6.properties.spec.properties.failurePolicy,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!((key3 === "restartLimit") || (key3 === "type"))){
const err15 = {instancePath:instancePath+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.spec.properties.failurePolicy,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.restartLimit !== undefined){
let data9 = data8.restartLimit;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err16 = {instancePath:instancePath+"/spec/failurePolicy/restartLimit",schemaPath:"#/properties/spec/properties/failurePolicy/properties/restartLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.failurePolicy.properties.restartLimit.type,parentSchema:schema6.properties.spec.properties.failurePolicy.properties.restartLimit,data:data9};
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
const err17 = {instancePath:instancePath+"/spec/failurePolicy/restartLimit",schemaPath:"#/properties/spec/properties/failurePolicy/properties/restartLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.failurePolicy.properties.restartLimit,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9 < -2147483648 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/spec/failurePolicy/restartLimit",schemaPath:"#/properties/spec/properties/failurePolicy/properties/restartLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.failurePolicy.properties.restartLimit,data:data9};
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
if(data8.type !== undefined){
let data10 = data8.type;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/spec/failurePolicy/type",schemaPath:"#/properties/spec/properties/failurePolicy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.failurePolicy.properties.type.type,parentSchema:schema6.properties.spec.properties.failurePolicy.properties.type,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
if(data3.parallelism !== undefined){
let data11 = data3.parallelism;
if(((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (typeof data11 !== "string")) && (data11 !== null)){
const err20 = {instancePath:instancePath+"/spec/parallelism",schemaPath:"#/properties/spec/properties/parallelism/type",keyword:"type",params:{type: schema6.properties.spec.properties.parallelism.type},schema:schema6.properties.spec.properties.parallelism.type,parentSchema:schema6.properties.spec.properties.parallelism,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 > 2147483647 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/spec/parallelism",schemaPath:"#/properties/spec/properties/parallelism/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.parallelism,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data11 < -2147483648 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/spec/parallelism",schemaPath:"#/properties/spec/properties/parallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.parallelism,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data3.paused !== undefined){
let data12 = data3.paused;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err23 = {instancePath:instancePath+"/spec/paused",schemaPath:"#/properties/spec/properties/paused/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.paused.type,parentSchema:schema6.properties.spec.properties.paused,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.template !== undefined){
let data13 = data3.template;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err24 = {instancePath:instancePath+"/spec/template",schemaPath:"#/properties/spec/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.type,parentSchema:schema6.properties.spec.properties.template,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validate: CompiledSchema = validate21;
