// @ts-nocheck
// Generated from scripts/schemas/object-meta.mjs by `npm run generate`; not edited by hand.
import type { CompiledSchema } from '../compiled-schema';

const schema6 = {"$id":"ObjectMeta","type":"object","properties":{"name":{"type":"string"},"generateName":{"type":"string","nullable":true},"namespace":{"type":"string","nullable":true},"labels":{"type":"object","nullable":true},"annotations":{"type":"object","nullable":true},"finalizers":{"type":"array","nullable":true,"items":{"type":"string"}},"ownerReferences":{"type":"array","nullable":true,"items":{"type":"object","properties":{"apiVersion":{"type":"string","nullable":true},"kind":{"type":"string","nullable":true},"name":{"type":"string","nullable":true},"uid":{"type":"string","nullable":true},"controller":{"type":"boolean","nullable":true},"blockOwnerDeletion":{"type":"boolean","nullable":true}},"additionalProperties":false}},"uid":{"type":"string","nullable":true},"resourceVersion":{"type":"string","nullable":true},"selfLink":{"type":"string","nullable":true},"generation":{"type":"integer","nullable":true},"creationTimestamp":{"type":"string","nullable":true},"deletionTimestamp":{"type":"string","nullable":true},"deletionGracePeriodSeconds":{"type":"integer","nullable":true},"managedFields":{"type":"array","nullable":true}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ObjectMeta" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.name.type,parentSchema:schema6.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.generateName !== undefined){
let data1 = data.generateName;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.generateName.type,parentSchema:schema6.properties.generateName,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.namespace !== undefined){
let data2 = data.namespace;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.namespace.type,parentSchema:schema6.properties.namespace,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.labels !== undefined){
let data3 = data.labels;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.labels.type,parentSchema:schema6.properties.labels,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.annotations !== undefined){
let data4 = data.annotations;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.annotations.type,parentSchema:schema6.properties.annotations,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.finalizers !== undefined){
let data5 = data.finalizers;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.finalizers.type,parentSchema:schema6.properties.finalizers,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/finalizers/" + i0,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.finalizers.items.type,parentSchema:schema6.properties.finalizers.items,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.ownerReferences !== undefined){
let data7 = data.ownerReferences;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err8 = {instancePath:instancePath+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{type: "array"},schema:schema6.properties.ownerReferences.type,parentSchema:schema6.properties.ownerReferences,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!((((((key1 === "apiVersion") || (key1 === "kind")) || (key1 === "name")) || (key1 === "uid")) || (key1 === "controller")) || (key1 === "blockOwnerDeletion"))){
const err9 = {instancePath:instancePath+"/ownerReferences/" + i1,schemaPath:"#/properties/ownerReferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.ownerReferences.items,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data8.apiVersion !== undefined){
let data9 = data8.apiVersion;
if((typeof data9 !== "string") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/ownerReferences/" + i1+"/apiVersion",schemaPath:"#/properties/ownerReferences/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.ownerReferences.items.properties.apiVersion.type,parentSchema:schema6.properties.ownerReferences.items.properties.apiVersion,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.kind !== undefined){
let data10 = data8.kind;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/ownerReferences/" + i1+"/kind",schemaPath:"#/properties/ownerReferences/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.ownerReferences.items.properties.kind.type,parentSchema:schema6.properties.ownerReferences.items.properties.kind,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data8.name !== undefined){
let data11 = data8.name;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/ownerReferences/" + i1+"/name",schemaPath:"#/properties/ownerReferences/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.ownerReferences.items.properties.name.type,parentSchema:schema6.properties.ownerReferences.items.properties.name,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.uid !== undefined){
let data12 = data8.uid;
if((typeof data12 !== "string") && (data12 !== null)){
const err13 = {instancePath:instancePath+"/ownerReferences/" + i1+"/uid",schemaPath:"#/properties/ownerReferences/items/properties/uid/type",keyword:"type",params:{type: "string"},schema:schema6.properties.ownerReferences.items.properties.uid.type,parentSchema:schema6.properties.ownerReferences.items.properties.uid,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.controller !== undefined){
let data13 = data8.controller;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/ownerReferences/" + i1+"/controller",schemaPath:"#/properties/ownerReferences/items/properties/controller/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.ownerReferences.items.properties.controller.type,parentSchema:schema6.properties.ownerReferences.items.properties.controller,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.blockOwnerDeletion !== undefined){
let data14 = data8.blockOwnerDeletion;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err15 = {instancePath:instancePath+"/ownerReferences/" + i1+"/blockOwnerDeletion",schemaPath:"#/properties/ownerReferences/items/properties/blockOwnerDeletion/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.ownerReferences.items.properties.blockOwnerDeletion.type,parentSchema:schema6.properties.ownerReferences.items.properties.blockOwnerDeletion,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/ownerReferences/" + i1,schemaPath:"#/properties/ownerReferences/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.ownerReferences.items.type,parentSchema:schema6.properties.ownerReferences.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.uid !== undefined){
let data15 = data.uid;
if((typeof data15 !== "string") && (data15 !== null)){
const err17 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},schema:schema6.properties.uid.type,parentSchema:schema6.properties.uid,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.resourceVersion !== undefined){
let data16 = data.resourceVersion;
if((typeof data16 !== "string") && (data16 !== null)){
const err18 = {instancePath:instancePath+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.resourceVersion.type,parentSchema:schema6.properties.resourceVersion,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.selfLink !== undefined){
let data17 = data.selfLink;
if((typeof data17 !== "string") && (data17 !== null)){
const err19 = {instancePath:instancePath+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type: "string"},schema:schema6.properties.selfLink.type,parentSchema:schema6.properties.selfLink,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.generation !== undefined){
let data18 = data.generation;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err20 = {instancePath:instancePath+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.generation.type,parentSchema:schema6.properties.generation,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.creationTimestamp !== undefined){
let data19 = data.creationTimestamp;
if((typeof data19 !== "string") && (data19 !== null)){
const err21 = {instancePath:instancePath+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type: "string"},schema:schema6.properties.creationTimestamp.type,parentSchema:schema6.properties.creationTimestamp,data:data19};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.deletionTimestamp !== undefined){
let data20 = data.deletionTimestamp;
if((typeof data20 !== "string") && (data20 !== null)){
const err22 = {instancePath:instancePath+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type: "string"},schema:schema6.properties.deletionTimestamp.type,parentSchema:schema6.properties.deletionTimestamp,data:data20};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.deletionGracePeriodSeconds !== undefined){
let data21 = data.deletionGracePeriodSeconds;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err23 = {instancePath:instancePath+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.deletionGracePeriodSeconds.type,parentSchema:schema6.properties.deletionGracePeriodSeconds,data:data21};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.managedFields !== undefined){
let data22 = data.managedFields;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err24 = {instancePath:instancePath+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type: "array"},schema:schema6.properties.managedFields.type,parentSchema:schema6.properties.managedFields,data:data22};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validate: CompiledSchema = validate21;
